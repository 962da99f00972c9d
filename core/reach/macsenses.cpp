// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clockjump.h"
#include "macpower.h"
#include "networkinformation.h"
#include "reachability.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

/// For a program without Cocoa's run loop (`grelot watch`).
class UnannouncedSleep final : public Sense
{
public:
    explicit UnannouncedSleep(Clock &clock)
        : m_jump(m_boot, clock)
    {
        connect(&m_jump, &Sense::awoke, this, &Sense::awoke);
    }
    void start() override { m_jump.start(); }

private:
    SystemBootClock m_boot;
    ClockJump m_jump;
};

} // namespace

Senses makeSystemSenses(Clock &clock)
{
    Senses senses;
    senses.network = std::make_unique<NetworkHint>(systemAddresses, clock);
    followNetworkInformation(*senses.network);
    if (QCoreApplication::instance()->inherits("QGuiApplication"))
        senses.others.push_back(std::make_unique<MacPower>());
    else
        senses.others.push_back(std::make_unique<UnannouncedSleep>(clock));
    return senses;
}

} // namespace Grelot
