// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Grelot {

/// What stands for one removed thing while a text is being redacted: a single character of the
/// private use area, which no pattern and no name matches, and in the end "<host-2>".
class Placeholders
{
public:
    static constexpr int most = 6'000; ///< different things; all beyond share the last one

    /// The same thing gets the same one, whatever its case.
    QString of(const QString &kind, const QString &thing);
    /// Without what would pass for a placeholder of ours.
    static QString prepared(QString text);
    /// With the placeholders spelt out.
    QString spelt(const QString &text) const;

private:
    QHash<QString, QString> m_known;
    QHash<QString, int> m_counts; ///< by kind
    QStringList m_spelt;
};

} // namespace Grelot
