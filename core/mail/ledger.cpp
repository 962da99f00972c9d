// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ledger.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Grelot {

namespace {

constexpr quint32 magic = 0x47524c31; // "GRL1"

quint64 hashOf(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    quint64 result = 0;
    for (int i = 0; i < 8; ++i)
        result = result << 8 | quint8(digest.at(i));
    return result == 0 ? 1 : result; // 0 stands for "none"
}

} // namespace

bool Ledger::contains(const QString &mailbox, const Message &message) const
{
    const quint64 messageId = messageIdHash(message.messageId);
    if (messageId != 0 && m_byMessageId.contains(messageId))
        return true;
    const quint64 id = idHash(mailbox, message.id);
    // A mailbox restored from a backup gives an id again to another message.
    return messageId == 0 ? m_byId.contains(id) : m_byId.contains(id, 0);
}

bool Ledger::containsId(const QString &mailbox, const QString &id) const
{
    return m_byId.contains(idHash(mailbox, id));
}

void Ledger::add(const QString &mailbox, const Message &message)
{
    append({idHash(mailbox, message.id), messageIdHash(message.messageId),
        message.receivedAt.isValid() ? message.receivedAt.toSecsSinceEpoch() : 0});
}

QDateTime Ledger::forgottenUpTo() const
{
    return m_forgottenUpTo == 0 ? QDateTime()
                                : QDateTime::fromSecsSinceEpoch(m_forgottenUpTo, Qt::UTC);
}

void Ledger::append(const Entry &entry)
{
    if (m_byId.contains(entry.id, entry.messageId))
        return;
    m_entries.push_back(entry);
    m_byId.insert(entry.id, entry.messageId);
    if (entry.messageId != 0)
        ++m_byMessageId[entry.messageId];
    if (m_entries.size() > capacity)
        forgetOldest();
}

void Ledger::forgetOldest()
{
    const Entry entry = m_entries.front();
    m_entries.pop_front();
    m_byId.remove(entry.id, entry.messageId);
    if (const auto it = m_byMessageId.find(entry.messageId); it != m_byMessageId.end()) {
        if (--*it == 0)
            m_byMessageId.erase(it);
    }
    m_forgottenUpTo = std::max(m_forgottenUpTo, entry.receivedAt);
}

QByteArray Ledger::save() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << magic << m_forgottenUpTo << quint32(m_entries.size());
    for (const Entry &entry : m_entries)
        out << entry.id << entry.messageId << entry.receivedAt;
    return bytes;
}

Ledger Ledger::load(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 head = 0;
    quint32 count = 0;
    Ledger ledger;
    in >> head >> ledger.m_forgottenUpTo >> count;
    if (head != magic || count > capacity)
        return {};
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Entry entry;
        in >> entry.id >> entry.messageId >> entry.receivedAt;
        if (in.status() == QDataStream::Ok)
            ledger.append(entry);
    }
    return in.status() == QDataStream::Ok ? ledger : Ledger();
}

quint64 Ledger::idHash(const QString &mailbox, const QString &id)
{
    return hashOf(mailbox.toUtf8() + '\0' + id.toUtf8());
}

quint64 Ledger::messageIdHash(const QString &messageId)
{
    return messageId.isEmpty() ? 0 : hashOf(messageId.toUtf8());
}

} // namespace Grelot
