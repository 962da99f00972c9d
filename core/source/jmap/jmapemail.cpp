// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapemail.h"

#include "jmapresponse.h"
#include "plaintext.h"

#include <QJsonArray>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype subjectSize = 500;
constexpr qsizetype nameSize = 200;
constexpr qsizetype addressSize = 320; // RFC 5321 4.5.3.1
constexpr qsizetype previewSize = 256;
constexpr qsizetype messageIdSize = 998; // a line of RFC 5322 2.1.1
constexpr qsizetype idSize = 255;        // RFC 8620 1.2
constexpr qsizetype mostEmails = 5'000;  // in one answer
constexpr qsizetype mostMailboxes = 1'000;

/// The members that are true: JMAP's way to write a set.
QStringList setOf(const QJsonValue &value)
{
    QStringList result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().toBool())
            result.append(it.key());
    }
    return result;
}

QString lineOf(const QJsonValue &value, qsizetype most)
{
    return plainLine(value.toString(), most);
}

Address senderOf(const QJsonValue &from)
{
    const QJsonObject first = from.toArray().first().toObject();
    return {lineOf(first.value(QLatin1String("name")), nameSize),
        lineOf(first.value(QLatin1String("email")), addressSize)};
}

QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace

std::optional<JmapEmail> JmapEmail::fromJson(const QJsonObject &json)
{
    const auto member = [&json](const char *name) { return json.value(QLatin1String(name)); };
    JmapEmail email;
    Message &message = email.message;
    message.id = member("id").toString();
    if (!isJmapId(message.id))
        return std::nullopt;
    message.messageId = lineOf(member("messageId").toArray().first(), messageIdSize);
    message.from = senderOf(member("from"));
    message.subject = lineOf(member("subject"), subjectSize);
    message.preview = lineOf(member("preview"), previewSize);
    message.receivedAt = timeOf(member("receivedAt"));
    message.flags = flagsOf(setOf(member("keywords")));
    const QStringList mailboxes = setOf(member("mailboxIds"));
    const QStringList some = mailboxes.first(std::min(mailboxes.size(), mostMailboxes));
    email.mailboxIds = QSet<QString>(some.begin(), some.end());
    return email;
}

JmapEmails jmapEmails(const JmapResult &got)
{
    JmapEmails result;
    const QJsonArray list = got.arguments.value(QLatin1String("list")).toArray();
    for (const QJsonValue &value : list) {
        if (result.size() == mostEmails)
            break;
        if (const auto email = JmapEmail::fromJson(value.toObject()))
            result.append(*email);
    }
    return result;
}

void sortOldestFirst(JmapEmails &emails)
{
    std::stable_sort(emails.begin(), emails.end(), [](const JmapEmail &a, const JmapEmail &b) {
        return a.message.receivedAt < b.message.receivedAt;
    });
}

bool isJmapId(const QString &text)
{
    return !text.isEmpty() && text.size() <= idSize &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace Grelot
