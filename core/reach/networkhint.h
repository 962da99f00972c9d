// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "networkaddress.h"
#include "sense.h"

namespace Grelot {

/// The addresses that this machine has, and whether they changed. It looks when it is told to; what
/// tells it may be wrong or say the same ten times within a moment.
class NetworkHint final : public Sense
{
    Q_OBJECT

public:
    /// How long a burst may go on until it is looked into.
    static constexpr std::chrono::milliseconds burst{500};
    /// How often it looks by itself while there is no address: where nobody tells of a new one, or
    /// the word was lost, nothing would ever be tried again.
    static constexpr std::chrono::milliseconds lookAgain{15'000};

    NetworkHint(AddressReader read, Clock &clock, QObject *parent = nullptr);

    /// Looks for the first time, which is no change.
    void start() override;
    /// Something may have changed.
    void lookSoon();
    /// Something has changed that addresses may not show, such as a portal that lets us pass:
    /// tells so after the burst in any case.
    void changedSoon();
    /// Now, whatever is under way.
    void look();

    /// Whether anything may be reached; see usableAddresses().
    bool hasAddress() const { return !m_usable.isEmpty(); }
    /// See networkIdOf().
    QByteArray networkId() const { return networkIdOf(m_usable); }

private:
    void read();

    AddressReader m_read;
    std::unique_ptr<Alarm> m_burst;
    std::unique_ptr<Alarm> m_again;
    NetworkAddresses m_usable;
    bool m_isChanged = false;
};

} // namespace Grelot
