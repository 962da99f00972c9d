// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <variant>

namespace Grelot {

/// Reads the members of one JSON object strictly: a missing or mistyped member, or one over its
/// limit, is noted by its path, and reading goes on with a harmless value. The first error stays.
/// Errors name members and limits, never what a member held.
class JsonFields
{
public:
    enum class Need { Required, Optional };
    using enum Need;

    JsonFields(const QJsonObject &object, const QString &path, QString &error)
        : m_object(object)
        , m_path(path)
        , m_error(error)
    {
    }

    /// At most `most` UTF-16 units.
    QString string(QLatin1String name, qsizetype most, Need need = Required);
    /// As string(), and not empty.
    QString identifier(QLatin1String name);
    qint64 integer(QLatin1String name, qint64 low, qint64 high);
    qint64 integer(QLatin1String name, qint64 low, qint64 high, qint64 whenMissing);
    bool boolean(QLatin1String name);
    /// RFC 3339 with an offset; in UTC.
    QDateTime dateTime(QLatin1String name);
    QStringList strings(
        QLatin1String name, qsizetype mostEntries, qsizetype mostUnits, Need need = Required);
    QJsonArray array(QLatin1String name, qsizetype most, Need need = Required);
    QJsonObject object(QLatin1String name, Need need = Required);

    QString pathOf(QLatin1String name) const { return m_path + u'.' + name; }
    void fail(QLatin1String name, const QString &what);

private:
    QJsonValue value(QLatin1String name, QJsonValue::Type type, Need need, const QString &typeName);

    const QJsonObject &m_object;
    const QString m_path;
    QString &m_error;
};

/// One object out of bytes from the network: size, UTF-8, depth and JSON checked in this order;
/// else what was wrong.
std::variant<QJsonObject, QString> parseJsonObject(
    const QByteArray &json, qsizetype mostBytes, qsizetype mostDepth);

} // namespace Grelot
