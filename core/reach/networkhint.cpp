// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkhint.h"

namespace Grelot {

NetworkHint::NetworkHint(AddressReader read, Clock &clock, QObject *parent)
    : Sense(parent)
    , m_read(std::move(read))
    , m_burst(clock.alarm([this] { look(); }))
    , m_again(clock.alarm([this] { look(); }))
{
}

void NetworkHint::start()
{
    read();
}

void NetworkHint::read()
{
    m_usable = usableAddresses(m_read());
    if (hasAddress())
        m_again->stop();
    else
        m_again->start(lookAgain);
}

void NetworkHint::lookSoon()
{
    // From its first word on: a burst without an end must not put the look off for ever.
    if (!m_burst->isActive())
        m_burst->start(burst);
}

void NetworkHint::changedSoon()
{
    m_isChanged = true;
    lookSoon();
}

void NetworkHint::look()
{
    m_burst->stop();
    const NetworkAddresses before = m_usable;
    read();
    const bool isOther = before != m_usable;
    if (std::exchange(m_isChanged, false) || isOther)
        Q_EMIT networkChanged();
}

} // namespace Grelot
