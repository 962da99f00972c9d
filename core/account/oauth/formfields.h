// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace Grelot {

/// Names and values as a form sends them (application/x-www-form-urlencoded), each encoded once:
/// QUrlQuery leaves '+' and what already looks encoded as it is.
class FormFields
{
public:
    FormFields() = default;
    FormFields(std::initializer_list<std::pair<QString, QString>> fields)
        : m_fields(fields)
    {
    }

    void add(const QString &name, const QString &value) { m_fields.append({name, value}); }
    /// The value; nullopt where it is missing or stands more than once (RFC 6749 3.1).
    std::optional<QString> only(const char *name) const;
    qsizetype size() const { return m_fields.size(); }

    QByteArray encoded() const;
    static FormFields decoded(const QByteArray &text);

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace Grelot
