// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Grelot {

/// What a server says a mailbox is for (RFC 6154, RFC 8621 2); None: nothing of these.
enum class MailboxRole { None, Inbox, Archive, All, Drafts, Sent, Junk, Trash };

/// One of the mailboxes that a server names.
struct MailboxEntry
{
    QString name{};                 ///< as AccountConfig::mailboxes want it
    QString title{};                ///< for people: one harmless line, its levels parted by "/"
    std::optional<qint64> unread{}; ///< nullopt: not told
    MailboxRole role = MailboxRole::None;
    bool selectable = true; ///< false: it only holds others

    bool operator==(const MailboxEntry &) const = default;
};

/// The mailboxes of an account, to be chosen among: the inbox first, then those that mail is sorted
/// into, then those that news seldom concern, then those that only hold others.
struct MailboxList
{
    static constexpr qsizetype most = 1'000;
    static constexpr qsizetype longestName = 1'000;

    QList<MailboxEntry> entries;
    bool isWhole = true; ///< false: the server names more

    /// Of what a server named. Left out is what nobody could write down or would recognise: names
    /// that are empty, too long, no text, with controls in them, or there twice. Titles are made
    /// harmless.
    static MailboxList of(QList<MailboxEntry> found, bool isWhole = true);

    bool operator==(const MailboxList &) const = default;
};

/// Whether news of such a mailbox are seldom wanted: one's own mail, spam, or all of it once more.
bool isAside(MailboxRole role);

} // namespace Grelot
