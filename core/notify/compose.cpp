// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "compose.h"

#include "notificationtext.h"
#include "plaintext.h"

#include <map>

namespace Grelot::Compose {

namespace {

constexpr qsizetype lines = 3;
constexpr qsizetype sentenceSize = 400;

Notification together(NotificationKind kind, const QList<Notification> &singles)
{
    Notification notification;
    notification.kind = kind;
    for (const Notification &single : singles)
        notification.messages += single.messages;
    return notification;
}

/// Nothing stands for what never gets here; it tells least.
void tell(Notification &notification, const Message &message, NotificationDetail detail)
{
    notification.summary = detail <= NotificationDetail::NewMail
        ? NotificationText::newMail(notification.account)
        : NotificationText::sender(message.from);
    if (detail == NotificationDetail::Preview)
        notification.body = NotificationText::body(message);
    else if (detail == NotificationDetail::Subject)
        notification.body = NotificationText::subject(message);
}

} // namespace

Notification single(const QString &account, const QString &mailbox, const Message &message,
    NotificationDetail detail)
{
    Notification notification;
    notification.account = account;
    notification.mailbox = mailbox;
    notification.messages = {{account, mailbox, message.id}};
    tell(notification, message, detail);
    return notification;
}

Notification summary(const QList<Notification> &singles)
{
    Notification notification = together(NotificationKind::Summary, singles);
    notification.account = singles.constFirst().account;
    notification.mailbox = singles.constFirst().mailbox;
    notification.summary = NotificationText::burst(singles.size(), notification.account);
    QStringList newest;
    for (const Notification &single : singles.first(std::min(lines, singles.size()))) {
        const QString subject = single.body.section(u'\n', 0, 0);
        if (!subject.isEmpty())
            newest += NotificationText::line(single.summary, subject);
        else if (!newest.contains(single.summary)) // "New mail in Work" is said once
            newest += single.summary;
    }
    notification.body = newest.join(u'\n');
    return notification;
}

Notification digest(const QList<Notification> &singles)
{
    Notification notification = together(NotificationKind::Digest, singles);
    notification.summary = NotificationText::digest(singles.size());
    std::map<QString, qsizetype> counts;
    for (const Notification &single : singles)
        ++counts[single.account];
    QStringList accounts;
    for (const auto &[account, count] : counts)
        accounts += NotificationText::accountCount(account, count);
    notification.body = accounts.join(u'\n');
    return notification;
}

Notification trouble(const QString &account, const QString &text, NotificationKind kind)
{
    Notification notification;
    notification.kind = kind;
    notification.account = account;
    notification.summary = kind == NotificationKind::SignIn ? NotificationText::signIn(account)
                                                            : NotificationText::trouble(account);
    notification.body = plainLine(text, sentenceSize);
    return notification;
}

} // namespace Grelot::Compose
