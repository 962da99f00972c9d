// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace Grelot {

/// The mail of one JMAP account as its server has it, with states that really tell what changed.
class JmapMailStore
{
public:
    struct Mailbox
    {
        QString id;
        QString name;
        QString role;          ///< RFC 8621 2; empty: none
        QString parent;        ///< id; empty: at the top
        qint64 past = 0;       ///< messages of long ago, older than all others; see setPast()
        qint64 pastUnread = 0; ///< of these, the newest
    };
    struct Email
    {
        Message message; ///< whose id is the Email's
        QSet<QString> mailboxes;
    };
    struct Changes
    {
        QStringList created;
        QStringList updated;
        QStringList destroyed;
        QString newState;
        bool hasMore = false;
    };

    /// Returns the mailbox's id.
    QString addMailbox(const QString &name, const QString &role = {}, const QString &parent = {});
    void removeMailbox(const QString &id);
    const QList<Mailbox> &mailboxes() const { return m_mailboxes; }
    const Mailbox *mailbox(const QString &id) const;
    /// That many messages of long ago, which nobody can change; so many of them, the newest, are
    /// unread. In one mailbox of the account at most.
    void setPast(const QString &mailbox, qint64 count, qint64 unread);

    /// Gives the message an id where it has none; returns it.
    QString add(Message message, const QSet<QString> &mailboxes);
    void setFlags(const QString &id, Flags flags);
    void setMailboxes(const QString &id, const QSet<QString> &mailboxes);
    void destroy(const QString &id);

    const QMap<QString, Email> &emails() const { return m_emails; }
    std::optional<Email> email(const QString &id) const; ///< those of long ago too
    /// Newest first, at most that many from that position on; of all mailboxes where none is named.
    QStringList query(const QString &mailbox, bool unreadOnly, qint64 position, qint64 most) const;
    qint64 count(const QString &mailbox, bool unreadOnly) const;

    QString emailState() const { return QString::number(m_forgotten + quint64(m_log.size())); }
    QString mailboxState() const { return QStringLiteral("m%1").arg(m_mailboxState); }
    /// At most that many ids; nullopt where it cannot be told.
    std::optional<Changes> changesSince(const QString &state, qsizetype most) const;
    /// What was before cannot be told any more.
    void forgetChanges();

    /// Something is different: the Emails, or only the mailboxes.
    std::function<void(bool emails)> changed = [](bool) {};

private:
    enum class Deed { Created, Updated, Destroyed };
    struct Entry
    {
        QString id;
        Deed deed;
    };

    void log(const QString &id, Deed deed);
    const Mailbox *withPast() const;
    QStringList sorted(const QString &mailbox, bool unreadOnly) const;
    static Email ofLongAgo(const Mailbox &mailbox, qint64 number);

    QList<Mailbox> m_mailboxes;
    QMap<QString, Email> m_emails;
    std::vector<Entry> m_log;
    quint64 m_forgotten = 1; ///< entries before the log, and the first state
    quint64 m_mailboxState = 1;
    int m_lastEmail = 0;
    int m_lastMailbox = 0;
};

} // namespace Grelot
