// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "passwordmemory.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Grelot {

namespace {

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words))};
}

QByteArray hashOf(const QString &password, const QByteArray &salt)
{
    // The hash lives for minutes and in memory; a few milliseconds are what a thousand clients
    // that reconnect at once can afford.
    constexpr int iterations = 2000;
    constexpr quint64 length = 32;
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, password.toUtf8(), salt, iterations, length);
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace

void PasswordMemory::remember(const Credentials &credentials)
{
    if (m_entries.size() >= mostUsers)
        makeRoom();
    const QByteArray salt = freshSalt();
    m_entries[credentials.user] = {salt, hashOf(credentials.password, salt), m_clock.now()};
}

bool PasswordMemory::matches(const Credentials &credentials) const
{
    const auto found = m_entries.find(credentials.user);
    if (found == m_entries.end() || m_clock.now() - found->second.since >= lifetime)
        return false;
    const Entry &entry = found->second;
    return equalInConstantTime(entry.hash, hashOf(credentials.password, entry.salt));
}

void PasswordMemory::makeRoom()
{
    const auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
        [](const auto &a, const auto &b) { return a.second.since < b.second.since; });
    m_entries.erase(oldest);
}

} // namespace Grelot
