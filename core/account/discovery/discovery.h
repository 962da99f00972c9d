// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "discoverystep.h"

#include <QPointer>

#include <map>

namespace Grelot {

/// Finds the mail server of an address: all ways side by side, 10 s in all. Used once; it sends no
/// credential, and the address only to hosts of the address's own domain.
class Discovery final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds timeLimit{10};

    /// Clock and random have to outlive it.
    Discovery(DiscoveryTools tools, Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~Discovery() override;

    void start(const MailAddress &address);

Q_SIGNALS:
    /// Once, from the event loop; not to be deleted from within.
    void finished(const Grelot::Discovered &discovered);

private:
    void begin(DiscoveryStep step);
    void guess(DiscoveryStep step);
    void settle(DiscoveryStep step, const StepOutcome &outcome);
    bool isEnough() const;
    void finish();
    Discovered gathered() const;
    QString wordsFor(DiscoveryStep step) const;

    DiscoveryTools m_tools;
    RandomSource &m_random;
    std::unique_ptr<Alarm> m_deadline;
    std::optional<MailAddress> m_address;
    std::map<DiscoveryStep, StepOutcome> m_outcomes; ///< of those that have ended
    QPointer<QObject> m_asker;                       ///< a child; what is under way ends with it
    bool m_finished = false;
};

} // namespace Grelot
