// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelmailbox.h"

#include "orderedid.h"

namespace Grelot {

ModelMailbox::ModelMailbox(const QString &name, quint64 uidValidity, ModelLetters &letters)
    : m_name(name)
    , m_position{uidValidity, 1, 1}
    , m_letters(letters)
{
}

NumberSet ModelMailbox::vanishedSince(quint64 modSeq) const
{
    NumberSet result;
    for (auto it = m_vanished.upper_bound(modSeq); it != m_vanished.end(); ++it)
        result.insert(it->second);
    return result;
}

void ModelMailbox::append(Message message)
{
    const quint64 uid = m_position.uidNext++;
    message.id = OrderedId{m_position.uidValidity, uid}.toString();
    if (message.isUnread())
        m_unread.insert(uid);
    m_messages.emplace(uid, Stored{message, ++m_position.highestModSeq});
    m_letters.put(m_name, message);
}

void ModelMailbox::setFlags(quint64 uid, Flags flags)
{
    Stored &stored = m_messages.at(uid);
    if (stored.message.flags == flags)
        return;
    stored.message.flags = flags;
    stored.modSeq = ++m_position.highestModSeq;
    if (stored.message.isUnread())
        m_unread.insert(uid);
    else
        m_unread.remove(uid);
    m_letters.flagged(stored.message);
}

Message ModelMailbox::take(quint64 uid)
{
    const auto found = m_messages.find(uid);
    Message message = found->second.message;
    m_messages.erase(found);
    m_unread.remove(uid);
    m_vanished.emplace(++m_position.highestModSeq, uid);
    return message;
}

void ModelMailbox::renumber()
{
    m_position = {m_position.uidValidity + 1, 1, 1};
    m_vanished.clear();
    m_unread = {};
    for (const auto &[uid, stored] : std::exchange(m_messages, {}))
        append(stored.message);
}

void ModelMailbox::loseIndex()
{
    m_position.highestModSeq = 1;
    m_vanished.clear();
    for (auto &[uid, stored] : m_messages)
        stored.modSeq = 1;
}

} // namespace Grelot
