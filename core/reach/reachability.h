// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "networkhint.h"

#include <memory>
#include <vector>

namespace Grelot {

/// All senses of a platform.
struct Senses
{
    std::unique_ptr<NetworkHint> network;
    std::vector<std::unique_ptr<Sense>> others; ///< sleep, the person
};

/// Those of the platform that this is built for. The clock has to outlive them.
Senses makeSystemSenses(Clock &clock);

/// What the senses tell, made one: each sleep and each wake is told once, however many noticed it.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    /// Another sense that tells of a wake within this time tells of the same one.
    static constexpr std::chrono::milliseconds sameWake{15'000};

    Reachability(Senses senses, Clock &clock, QObject *parent = nullptr);

    /// Tells at once where the network stands.
    void start();

Q_SIGNALS:
    void goingToSleep();
    /// 0: it is not known how long. Without goingToSleep() before, the sleep is noticed only now.
    void awoke(std::chrono::milliseconds sleptFor);
    /// id: see networkIdOf(); hasAddress: see NetworkHint::hasAddress().
    void networkChanged(const QByteArray &id, bool hasAddress);
    void personReturned();

private:
    void follow(const Sense &sense);
    void sleep();
    void wake(const Sense &sense, std::chrono::milliseconds sleptFor);
    void personCame(const Sense &sense);
    void tellNetwork();

    struct Wake
    {
        const Sense *by = nullptr;
        Clock::Moment at{0};
    };

    Senses m_senses;
    Clock &m_clock;
    bool m_isAsleep = false;
    Wake m_lastWake;
};

} // namespace Grelot
