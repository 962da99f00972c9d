// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "loginthrottle.h"

#include "clientaddress.h"

#include <algorithm>

namespace Grelot {

namespace {

LoginThrottle::Millis delayAfter(int failures)
{
    const int over = failures - LoginThrottle::freePairFailures;
    if (over < 0)
        return LoginThrottle::Millis(0);
    constexpr int mostDoublings = 6; // past the longest delay, far from an overflow
    const LoginThrottle::Millis doubled(1000LL << std::min(over, mostDoublings));
    return std::min(doubled, LoginThrottle::longestPairDelay);
}

} // namespace

LoginThrottle::Pair LoginThrottle::pairOf(const QString &user, const QString &address)
{
    return {user.toCaseFolded(), networkOf(address)};
}

LoginThrottle::Millis LoginThrottle::pairDelay(const QString &user, const QString &address) const
{
    return remaining(m_pairs, pairOf(user, address));
}

LoginThrottle::Millis LoginThrottle::delay(const QString &user, const QString &address) const
{
    const Pair pair = pairOf(user, address);
    return std::max({remaining(m_pairs, pair), remaining(m_users, pair.first),
        remaining(m_addresses, pair.second)});
}

void LoginThrottle::failed(const QString &user, const QString &address)
{
    const Pair pair = pairOf(user, address);
    Failures &both = count(m_pairs, pair);
    both.blockedUntil = m_clock.now() + delayAfter(both.count);
    for (Failures *single : {&count(m_users, pair.first), &count(m_addresses, pair.second)}) {
        if (single->count > freeSingleFailures)
            single->blockedUntil = m_clock.now() + singleDelay;
    }
}

void LoginThrottle::succeeded(const QString &user, const QString &address)
{
    m_pairs.erase(pairOf(user, address));
}

bool LoginThrottle::onlyOthersFailed(const QString &user, const QString &address) const
{
    const Pair pair = pairOf(user, address);
    return isFresh(m_addresses, pair.second) && !isFresh(m_pairs, pair);
}

template <typename Key>
bool LoginThrottle::isFresh(const Table<Key> &table, const Key &key) const
{
    const auto found = table.find(key);
    return found != table.end() && m_clock.now() - found->second.last <= forgottenAfter;
}

template <typename Key>
LoginThrottle::Millis LoginThrottle::remaining(const Table<Key> &table, const Key &key) const
{
    const auto found = table.find(key);
    if (found == table.end())
        return Millis(0);
    return std::max(Millis(found->second.blockedUntil - m_clock.now()), Millis(0));
}

template <typename Key>
LoginThrottle::Failures &LoginThrottle::count(Table<Key> &table, const Key &key)
{
    const Clock::Moment now = m_clock.now();
    if (table.size() >= mostEntries && !table.contains(key)) {
        std::erase_if(
            table, [now](const auto &entry) { return now - entry.second.last > forgottenAfter; });
        if (table.size() >= mostEntries) {
            table.erase(std::min_element(table.begin(), table.end(),
                [](const auto &a, const auto &b) { return a.second.last < b.second.last; }));
        }
    }
    Failures &failures = table[key];
    if (now - failures.last > forgottenAfter)
        failures = {};
    ++failures.count;
    failures.last = now;
    return failures;
}

} // namespace Grelot
