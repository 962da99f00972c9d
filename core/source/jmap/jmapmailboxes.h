// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace Grelot {

struct JmapResult;
struct JmapWatch;

/// One Mailbox object (RFC 8621 2).
struct JmapMailbox
{
    QString id;
    QString name;
    QString parentId; ///< empty at the root
    QString role;     ///< "inbox", "archive", "trash", ...; usually empty
    qint64 unread = 0;
    qint64 total = 0;

    bool operator==(const JmapMailbox &) const = default;
};

/// All mailboxes of one account.
class JmapMailboxes
{
public:
    static constexpr qsizetype most = 5'000; ///< that are looked at
    static constexpr int deepest = 32;       ///< mailboxes within mailboxes

    JmapMailboxes() = default;
    /// The answer to a Mailbox/get of all.
    explicit JmapMailboxes(const JmapResult &got);

    const QString &state() const { return m_state; }
    /// Each is nullptr where there is none.
    const JmapMailbox *find(const QString &id) const;
    const JmapMailbox *withRole(const QString &role) const;
    const JmapMailbox *at(const JmapWatch &watch) const;

    /// In no order.
    QList<JmapMailbox> all() const { return m_mailboxes.values(); }
    /// The names from the root down to it, joined by "/".
    QString pathOf(const JmapMailbox &mailbox) const;
    /// False where the server named more than are looked at.
    bool isWhole() const { return m_isWhole; }

private:
    QHash<QString, JmapMailbox> m_mailboxes; ///< by id
    QString m_state;
    bool m_isWhole = true;
};

/// The counts of Mailbox/get: no less than 0 whatever the server says.
JmapMailbox jmapMailboxOf(const QJsonObject &json);

} // namespace Grelot
