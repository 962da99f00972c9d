// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelhouse.h"

namespace Grelot {

/// What goes wrong between the mailbox and the person, and what the person does about it.
class FaultDeeds final
{
public:
    explicit FaultDeeds(ModelHouse &house)
        : m_house(house)
    {
    }

    void cut();
    void silence();
    void unplug();
    void vanish();
    void slow();
    void sideTrouble();
    void obstacle();
    void onlyPolls();
    void pollLimit();
    void gatewayDies();
    void gatewayDiesUnheard();
    void gatewayRestarts();
    void kill();
    void stop();
    void killAndLose();
    void killAndDamage();
    void nudge();
    void check();
    void sleep();
    void sleepUnnoticed();
    void changeNetwork();
    void act();

    /// All of it ends.
    void heal();

private:
    void say(const char *what);
    /// The end of it comes within that time.
    void until(ModelWorld::Millis most, std::function<void()> end);
    void startGateway();
    void startClientSoon();
    void killClient();

    ModelHouse &m_house;
    bool m_asleep = false;
    int m_networks = 0;
};

} // namespace Grelot
