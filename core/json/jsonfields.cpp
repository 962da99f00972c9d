// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jsonfields.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <cmath>

namespace Grelot {

namespace {

bool isDeeperThan(const QByteArray &json, qsizetype most)
{
    qsizetype depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > most)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

void JsonFields::fail(QLatin1String name, const QString &what)
{
    if (m_error.isEmpty())
        m_error = pathOf(name) + QLatin1String(": ") + what;
}

QJsonValue JsonFields::value(
    QLatin1String name, QJsonValue::Type type, Need need, const QString &typeName)
{
    const QJsonValue found = m_object.value(name);
    if (found.type() == type)
        return found;
    if (!found.isUndefined())
        fail(name, QStringLiteral("is not %1").arg(typeName));
    else if (need == Required)
        fail(name, QStringLiteral("is missing"));
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonFields::string(QLatin1String name, qsizetype most, Need need)
{
    const QString text =
        value(name, QJsonValue::String, need, QStringLiteral("a string")).toString();
    if (text.size() <= most)
        return text;
    fail(name, QStringLiteral("longer than %1 characters").arg(most));
    return {};
}

QString JsonFields::identifier(QLatin1String name)
{
    constexpr qsizetype most = 1000;
    const QString text = string(name, most);
    if (text.isEmpty())
        fail(name, QStringLiteral("is empty"));
    return text;
}

qint64 JsonFields::integer(QLatin1String name, qint64 low, qint64 high)
{
    const QJsonValue found = value(name, QJsonValue::Double, Required, QStringLiteral("a number"));
    const double number = found.toDouble(double(low));
    if (number >= double(low) && number <= double(high) && number == std::floor(number))
        return found.toInteger(low);
    fail(name, QStringLiteral("not a whole number from %1 to %2").arg(low).arg(high));
    return low;
}

qint64 JsonFields::integer(QLatin1String name, qint64 low, qint64 high, qint64 whenMissing)
{
    return m_object.contains(name) ? integer(name, low, high) : whenMissing;
}

bool JsonFields::boolean(QLatin1String name)
{
    return value(name, QJsonValue::Bool, Required, QStringLiteral("true or false")).toBool();
}

QDateTime JsonFields::dateTime(QLatin1String name)
{
    constexpr qsizetype most = 64;
    constexpr int lastYear =
        9999; // of four digits; an offset may lead past it, or before the first
    const QDateTime time = QDateTime::fromString(string(name, most), Qt::ISODateWithMs);
    const QDateTime utc = time.toUTC();
    if (time.isValid() && time.timeSpec() != Qt::LocalTime && utc.date().year() > 0 &&
        utc.date().year() <= lastYear)
        return utc;
    fail(name, QStringLiteral("not a time as RFC 3339 writes it"));
    return {};
}

QStringList JsonFields::strings(
    QLatin1String name, qsizetype mostEntries, qsizetype mostUnits, Need need)
{
    QStringList result;
    for (const QJsonValue &entry : array(name, mostEntries, need)) {
        const QString text = entry.toString();
        if (!entry.isString())
            fail(name, QStringLiteral("an entry is not a string"));
        else if (text.size() > mostUnits)
            fail(name, QStringLiteral("an entry is longer than %1 characters").arg(mostUnits));
        else
            result.append(text);
    }
    return result;
}

QJsonArray JsonFields::array(QLatin1String name, qsizetype most, Need need)
{
    const QJsonArray entries =
        value(name, QJsonValue::Array, need, QStringLiteral("an array")).toArray();
    if (entries.size() <= most)
        return entries;
    fail(name, QStringLiteral("more than %1 entries").arg(most));
    return {};
}

QJsonObject JsonFields::object(QLatin1String name, Need need)
{
    return value(name, QJsonValue::Object, need, QStringLiteral("an object")).toObject();
}

std::variant<QJsonObject, QString> parseJsonObject(
    const QByteArray &json, qsizetype mostBytes, qsizetype mostDepth)
{
    if (json.size() > mostBytes)
        return QStringLiteral("%1 bytes, more than the limit of %2")
            .arg(json.size())
            .arg(mostBytes);
    if (!isUtf8(json))
        return QStringLiteral("not valid UTF-8");
    if (isDeeperThan(json, mostDepth))
        return QStringLiteral("nested deeper than %1 levels").arg(mostDepth);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return QStringLiteral("not JSON: %1 at byte %2")
            .arg(parsing.errorString())
            .arg(parsing.offset);
    if (!document.isObject())
        return QStringLiteral("not a JSON object");
    return document.object();
}

} // namespace Grelot
