// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "presence.h"

namespace Grelot {

Presence::Presence(Connection &connection, bool isLoopback)
    : m_connection(connection)
    , m_isLoopback(isLoopback)
{
}

void Presence::sleep()
{
    m_isAsleep = true;
    apply();
}

void Presence::wake(std::chrono::milliseconds sleptFor)
{
    const bool announced = std::exchange(m_isAsleep, false);
    m_connection.slept(sleptFor);
    if (!announced && sleptFor >= linkIsDead)
        goOffline(tr("The computer was asleep."));
    if (m_connection.state() == ConnectionState::Offline)
        apply();
    else
        nudge();
}

void Presence::networkChanged(const QByteArray &id, bool hasAddress)
{
    m_hasNetwork = hasAddress || m_isLoopback;
    if (hasAddress && !m_isLoopback)
        m_network = id;
    if (!whyOffline().isEmpty() || m_connection.state() == ConnectionState::Offline)
        apply();
    else if (m_network != m_toldNetwork)
        tellNetwork();
    else
        nudge();
}

void Presence::nudge()
{
    if (!needsPerson())
        m_connection.nudge();
}

void Presence::apply()
{
    if (const QString reason = whyOffline(); !reason.isEmpty())
        return goOffline(reason);
    tellNetwork();
    m_connection.comeBack();
}

// Of another network than before it is a nudge.
void Presence::tellNetwork()
{
    if (needsPerson() || m_toldNetwork == m_network)
        return;
    m_toldNetwork = m_network;
    m_connection.setNetwork(m_network);
}

bool Presence::needsPerson() const
{
    const auto *phase = std::get_if<Phase::NeedsUser>(&m_connection.phase());
    if (!phase || phase->reason.need == Need::Certificate)
        return false;
    return phase->reason.httpStatus != 403 && phase->reason.httpStatus != 407;
}

QString Presence::whyOffline() const
{
    if (m_isAsleep)
        return tr("The computer is asleep.");
    return m_hasNetwork ? QString() : tr("There is no network.");
}

void Presence::goOffline(const QString &reason)
{
    const auto *offline = std::get_if<Phase::Offline>(&m_connection.phase());
    if (!needsPerson() && !(offline && offline->reason == reason))
        m_connection.goOffline(reason);
}

} // namespace Grelot
