// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notificationtext.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace Grelot::NotificationText {

namespace {

constexpr qsizetype senderSize = 80;
constexpr qsizetype subjectSize = 200;
constexpr qsizetype previewSize = 256;
constexpr qsizetype accountSize = 60;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Notification", text, nullptr, n);
}

} // namespace

QString sender(const Address &from)
{
    // A name of nothing but controls is as good as none.
    QString text = plainLine(from.name, senderSize);
    if (text.isEmpty())
        text = plainLine(from.address, senderSize);
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("Notification", "Unknown sender")) : text;
}

QString subject(const Message &message)
{
    const QString text = plainLine(message.subject, subjectSize);
    return text.isEmpty() ? say(QT_TRANSLATE_NOOP("Notification", "(no subject)")) : text;
}

QString body(const Message &message)
{
    const QString preview = plainLine(message.preview, previewSize);
    return preview.isEmpty() ? subject(message) : subject(message) + u'\n' + preview;
}

QString line(const QString &sender, const QString &subject)
{
    return say(QT_TRANSLATE_NOOP("Notification", "%1: %2")).arg(sender, subject);
}

QString burst(qsizetype count, const QString &account)
{
    return say(QT_TRANSLATE_N_NOOP("Notification", "%n new messages in %1"), int(count))
        .arg(plainLine(account, accountSize));
}

QString newMail(const QString &account)
{
    return say(QT_TRANSLATE_NOOP("Notification", "New mail in %1"))
        .arg(plainLine(account, accountSize));
}

QString digest(qsizetype count)
{
    return say(QT_TRANSLATE_N_NOOP("Notification", "%n new messages during the pause"), int(count));
}

QString accountCount(const QString &account, qsizetype count)
{
    return say(QT_TRANSLATE_NOOP("Notification", "%1: %2"))
        .arg(plainLine(account, accountSize), QString::number(count));
}

QString trouble(const QString &account)
{
    return say(QT_TRANSLATE_NOOP("Notification", "%1 needs you"))
        .arg(plainLine(account, accountSize));
}

QString signIn(const QString &account)
{
    return say(QT_TRANSLATE_NOOP("Notification", "Sign in again: %1"))
        .arg(plainLine(account, accountSize));
}

} // namespace Grelot::NotificationText
