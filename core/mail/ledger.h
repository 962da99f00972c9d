// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"

#include <QByteArray>
#include <QHash>

#include <deque>

namespace Grelot {

/// Which messages have been handled, so that none rings twice: hashes of ids and of Message-IDs, so
/// that a renumbered mailbox or the same message in two mailboxes does not ring again. Bounded: the
/// oldest entries go first.
class Ledger
{
public:
    static constexpr std::size_t capacity = 10'000;

    bool contains(const QString &mailbox, const Message &message) const;
    /// Less sure than contains(): only the id is known.
    bool containsId(const QString &mailbox, const QString &id) const;
    void add(const QString &mailbox, const Message &message);
    std::size_t size() const { return m_entries.size(); }
    /// receivedAt of the newest entry that had to go, UTC; what is not newer counts as handled
    /// wherever only the ledger can tell. Invalid while none went.
    QDateTime forgottenUpTo() const;

    QByteArray save() const;
    /// An empty ledger when the bytes are none of ours.
    static Ledger load(const QByteArray &bytes);

private:
    struct Entry
    {
        quint64 id = 0;
        quint64 messageId = 0; ///< 0: the message had none
        qint64 receivedAt = 0; ///< seconds since 1970
    };

    static quint64 idHash(const QString &mailbox, const QString &id);
    static quint64 messageIdHash(const QString &messageId);
    void append(const Entry &entry);
    void forgetOldest();

    std::deque<Entry> m_entries;
    QMultiHash<quint64, quint64> m_byId; ///< id -> messageId
    QHash<quint64, int> m_byMessageId;   ///< how many entries hold it
    qint64 m_forgottenUpTo = 0;
};

} // namespace Grelot
