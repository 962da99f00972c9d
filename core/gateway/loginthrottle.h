// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QString>

#include <map>
#include <utility>

namespace Grelot {

/// Slows down who guesses passwords, and nobody else: hard by user and address together, gently by
/// user and by address alone, so that neither a stranger's failures lock a person out for long nor
/// a neighbour's behind the same address. Users who differ in case alone are one here, and so are
/// addresses of one network (networkOf()).
class LoginThrottle
{
public:
    using Millis = std::chrono::milliseconds;

    static constexpr Millis forgottenAfter{60 * 60'000};
    static constexpr std::size_t mostEntries = 10'000; ///< a table
    static constexpr int freePairFailures = 3;
    static constexpr Millis longestPairDelay{60'000};
    static constexpr int freeSingleFailures = 30;
    static constexpr Millis singleDelay{1'000};

    explicit LoginThrottle(Clock &clock)
        : m_clock(clock)
    {
    }

    /// How long a login of this user from this address must wait after failures of just these two.
    Millis pairDelay(const QString &user, const QString &address) const;
    /// How long a login must wait, all told; 0: it may be tried now.
    Millis delay(const QString &user, const QString &address) const;
    void failed(const QString &user, const QString &address);
    void succeeded(const QString &user, const QString &address);
    /// Whether logins from the address failed lately, but none of this user.
    bool onlyOthersFailed(const QString &user, const QString &address) const;

private:
    struct Failures
    {
        int count = 0;
        Clock::Moment last{0};
        Clock::Moment blockedUntil{0};
    };
    template <typename Key>
    using Table = std::map<Key, Failures>;
    using Pair = std::pair<QString, QString>;

    static Pair pairOf(const QString &user, const QString &address);

    template <typename Key>
    Millis remaining(const Table<Key> &table, const Key &key) const;
    template <typename Key>
    bool isFresh(const Table<Key> &table, const Key &key) const;
    template <typename Key>
    Failures &count(Table<Key> &table, const Key &key);

    Clock &m_clock;
    Table<Pair> m_pairs;
    Table<QString> m_users;
    Table<QString> m_addresses;
};

} // namespace Grelot
