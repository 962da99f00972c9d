// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <map>

namespace Grelot {

/// How much of a message a notification tells; each step tells more.
enum class NotificationDetail {
    Nothing, ///< no notification at all
    NewMail, ///< only that there is new mail
    Sender,
    Subject, ///< sender and subject
    Preview, ///< sender, subject and the beginning of the text
};

/// What the person wants of notifications.
struct NotificationRules
{
    NotificationDetail detail = NotificationDetail::Preview;
    bool sound = true;
    std::map<QString, NotificationDetail> accounts{}; ///< where one differs, by its name

    NotificationDetail detailOf(const QString &account) const
    {
        const auto own = accounts.find(account);
        return own == accounts.end() ? detail : own->second;
    }
    bool operator==(const NotificationRules &) const = default;
};

} // namespace Grelot
