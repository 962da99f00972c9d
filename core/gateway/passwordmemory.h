// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "credentials.h"

#include <map>

namespace Grelot {

/// Which passwords were right lately, as salted hashes (PBKDF2, HMAC-SHA-256) in memory only, so
/// that joining a live session needs no login of its own. An entry lives 10 minutes from the login.
class PasswordMemory
{
public:
    static constexpr std::chrono::minutes lifetime{10};
    static constexpr std::size_t mostUsers = 10'000;

    explicit PasswordMemory(Clock &clock)
        : m_clock(clock)
    {
    }

    void remember(const Credentials &credentials);
    /// Compares in constant time.
    bool matches(const Credentials &credentials) const;
    void forget(const QString &user) { m_entries.erase(user); }

private:
    struct Entry
    {
        QByteArray salt;
        QByteArray hash;
        Clock::Moment since;
    };

    void makeRoom();

    Clock &m_clock;
    std::map<QString, Entry> m_entries; // by user
};

} // namespace Grelot
