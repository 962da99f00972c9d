// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventjson.h"

#include "plaintext.h"
#include "signinwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Grelot {

namespace {

constexpr qsizetype longestField = 200; ///< characters of one field in a line for people

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const ConnectionEvent &event)
{
    return {{QStringLiteral("event"), QStringLiteral("connection")},
        {QStringLiteral("state"), connectionStateName(event.state)},
        {QStringLiteral("transport"), event.rung ? transportName(*event.rung) : QString()},
        {QStringLiteral("reason"), event.reason},
        {QStringLiteral("retryInMs"), qint64(event.retryIn.count())},
        {QStringLiteral("need"), needName(event.need)}};
}

QJsonObject toJson(const MailEvent &event)
{
    const Message &message = event.message;
    return {{QStringLiteral("event"), QStringLiteral("mail")},
        {QStringLiteral("mailbox"), event.mailbox}, {QStringLiteral("id"), message.id},
        {QStringLiteral("messageId"), message.messageId},
        {QStringLiteral("from"), message.from.full()}, {QStringLiteral("subject"), message.subject},
        {QStringLiteral("preview"), message.preview},
        {QStringLiteral("receivedAt"), timeText(message.receivedAt)}};
}

QJsonObject toJson(const UnreadEvent &event)
{
    QJsonObject mailboxes;
    for (auto it = event.mailboxes.begin(); it != event.mailboxes.end(); ++it)
        mailboxes.insert(it.key(), it.value());
    return {{QStringLiteral("event"), QStringLiteral("unread")},
        {QStringLiteral("total"), event.total}, {QStringLiteral("mailboxes"), mailboxes}};
}

QJsonObject toJson(const ReadEvent &event)
{
    return {{QStringLiteral("event"), QStringLiteral("read")},
        {QStringLiteral("mailbox"), event.mailbox},
        {QStringLiteral("ids"), QJsonArray::fromStringList(event.ids)}};
}

QJsonObject toJson(const Failure &failure)
{
    return {{QStringLiteral("event"), QStringLiteral("error")},
        {QStringLiteral("kind"), failureKindName(failure.kind)},
        {QStringLiteral("text"), failure.text}};
}

/// Whether a terminal that shows JSON takes it for text. What is below U+0020 is escaped anyway.
bool isHarmless(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = u >= 0x7F && u < 0xA0;
    const bool bidi = u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) ||
        (u >= 0x2066 && u <= 0x2069);
    return !control && !bidi;
}

QString field(const QJsonObject &event, const char *name)
{
    return plainLine(event.value(QLatin1String(name)).toString(), longestField);
}

QString connectionText(const QJsonObject &event)
{
    const QString transport = field(event, "transport");
    const QString reason = field(event, "reason");
    QString text = field(event, "state");
    if (!transport.isEmpty())
        text += QLatin1String(" (") + transport + u')';
    if (!reason.isEmpty())
        text += QLatin1String(": ") + reason;
    const qint64 retry = event.value(QLatin1String("retryInMs")).toInteger();
    if (retry > 0)
        text += u' ' + Words::tr("Next attempt in %1 s.").arg((retry + 999) / 1000);
    if (field(event, "need") == needName(Need::SignIn))
        text += u' ' + signInHint(field(event, "account"));
    return text;
}

QString whatText(const QJsonObject &event)
{
    const QString what = event.value(QLatin1String("event")).toString();
    if (what == QLatin1String("connection"))
        return connectionText(event);
    if (what == QLatin1String("mail"))
        return Words::tr("mail from %1: %2").arg(field(event, "from"), field(event, "subject"));
    if (what == QLatin1String("unread"))
        return Words::tr("%1 unread").arg(event.value(QLatin1String("total")).toInteger());
    if (what == QLatin1String("read"))
        return Words::tr("%1 read or gone").arg(event.value(QLatin1String("ids")).toArray().size());
    return Words::tr("error: %1").arg(field(event, "text"));
}

} // namespace

QJsonObject watchJson(const AccountEvent &event)
{
    QJsonObject object = std::visit([](const auto &what) { return toJson(what); }, event.what);
    object.insert(QStringLiteral("at"), timeText(event.at));
    object.insert(QStringLiteral("account"), event.account);
    return object;
}

QString watchText(const QJsonObject &event)
{
    const QDateTime at = QDateTime::fromString(field(event, "at"), Qt::ISODateWithMs).toLocalTime();
    return at.toString(QStringLiteral("HH:mm:ss")) + u' ' + field(event, "account") + u' ' +
        whatText(event);
}

QString oneLine(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString line;
    line.reserve(json.size());
    for (const QChar c : json) {
        if (isHarmless(c))
            line += c;
        else
            line += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return line;
}

} // namespace Grelot
