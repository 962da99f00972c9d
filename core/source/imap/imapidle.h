// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "idletrust.h"
#include "imapclient.h"

namespace Grelot {

/// Waits for news whenever the client has nothing else to do: in IDLE (RFC 2177), or with NOOP at
/// an interval on a server without IDLE. It makes room as soon as a command wants to run.
class ImapIdle : public QObject
{
    Q_OBJECT

public:
    using Millis = std::chrono::milliseconds;

    static constexpr std::chrono::minutes renewal{9}; ///< servers and NATs drop longer ones
    /// Where the server keeps the line alive by itself (RFC 2177: under 30).
    static constexpr std::chrono::minutes lateRenewal{29};
    /// Where it was trusted to; a comparison every three hours renews IDLE before.
    static constexpr std::chrono::minutes trustedRenewal{190};
    static constexpr std::chrono::seconds answer{15}; ///< to IDLE and to DONE
    /// How late a server's "Still here" may be, and then how long DONE may take.
    static constexpr std::chrono::seconds beatGrace{5};
    static constexpr std::chrono::seconds lateAnswer{10};
    static constexpr std::chrono::seconds shortestRhythm{20};
    /// Renewals in a row whose NOOP brought the news that IDLE had not.
    static constexpr int mostDeafRenewals = 2;

    /// client and clock outlive it.
    ImapIdle(ImapClient &client, Clock &clock, std::chrono::milliseconds pollInterval,
        QObject *parent = nullptr);
    /// IDLE may stand for hours where the server says all the while that it is there; `trust` keeps
    /// what comes of it, across connections.
    void setTrust(std::shared_ptr<IdleTrust> trust) { m_trust = std::move(trust); }

    /// From here on; once a mailbox is selected. mayRenewLate: nothing is asked at each renewal.
    void start(bool mayRenewLate);
    /// Asks the server for a sign of life: DONE and IDLE again, or NOOP.
    void probe();
    bool isPolling() const { return m_polls; }
    /// The server keeps IDLE alive by itself, and what it was trusted with has held so far.
    bool isTrusted() const;
    /// It polls although the server offers IDLE: that was refused, or brought no news.
    bool isDistrusting() const { return m_polls && m_client.has("IDLE"); }

Q_SIGNALS:
    /// IDLE is about to be renewed, or the next poll is due: the time to ask what else is new.
    void renewing();
    /// From now on it polls.
    void gaveUp();

private:
    enum class State {
        Off,      ///< not started
        Between,  ///< other commands run
        Entering, ///< IDLE is sent, its "+" not seen
        Idling,
        Leaving, ///< DONE is sent
        Pausing, ///< until the next NOOP
    };

    void onDrained();
    void onContinued();
    void onEnded(const ImapAnswer &ended);
    void onResponse(const ImapResponse &response);
    void leave() { leave(answer); }
    void leave(Millis patience);
    void onAlarm();
    void watch();
    void verify();
    void judge(bool late);
    void giveUp();
    void onFailed();
    bool isStretched() const;
    Clock::Moment renewalDue() const;

    ImapClient &m_client;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_pollInterval;
    State m_state = State::Off;
    Clock::Moment m_idleSince{};
    std::shared_ptr<IdleTrust> m_trust;      ///< none: no IDLE is longer than RFC 2177 advises
    std::optional<Clock::Moment> m_lastBeat; ///< of this IDLE
    Millis m_rhythm{0};                      ///< between two "Still here"; 0: unknown
    Millis m_patience{answer};               ///< with IDLE or DONE that was sent
    int m_deafRenewals = 0;
    bool m_heardNews = false; ///< in IDLE, since the last renewal
    bool m_verifySoon = false;
    bool m_mayRenewLate = false;
    bool m_leaveSoon = false; // wanted while entering
    bool m_polls = false;
};

} // namespace Grelot
