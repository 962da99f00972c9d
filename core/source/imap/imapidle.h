// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"

namespace Grelot {

/// Waits for news whenever the client has nothing else to do: in IDLE (RFC 2177), or with NOOP at
/// an interval on a server without IDLE. It makes room as soon as a command wants to run.
class ImapIdle : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes renewal{9}; ///< servers and NATs drop longer ones
    static constexpr std::chrono::seconds answer{15}; ///< to IDLE and to DONE

    /// client and clock outlive it.
    ImapIdle(ImapClient &client, Clock &clock, std::chrono::milliseconds pollInterval,
        QObject *parent = nullptr);

    /// From here on; once a mailbox is selected.
    void start();
    /// Asks the server for a sign of life: DONE and IDLE again, or NOOP.
    void probe();
    bool isPolling() const { return m_polls; }

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
    void leave();
    void onAlarm();

    ImapClient &m_client;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_pollInterval;
    State m_state = State::Off;
    bool m_leaveSoon = false; // wanted while entering
    bool m_polls = false;
};

} // namespace Grelot
