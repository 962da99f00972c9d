// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QObject>

namespace Grelot {

/// Watches that the other side lives: after `silence` without a sign it asks for one, and after
/// `answer` more without a sign it gives the link up. Any inbound byte is a sign. Where the other
/// side wants signs too (`reassure`), it is asked that often whatever comes in: asking is our sign.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    explicit Heartbeat(Clock &clock, QObject *parent = nullptr);

    /// reassure: 0 for never.
    void start(std::chrono::milliseconds silence, std::chrono::milliseconds answer,
        std::chrono::milliseconds reassure = std::chrono::milliseconds(0));
    void stop();
    void signOfLife();
    /// Asks at once, whatever was heard before: after a wake-up old signs prove nothing.
    void probeNow();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void probeDue();
    void missed();
    /// The first sign after probeDue(), so long after it.
    void answered(std::chrono::milliseconds after);

private:
    void fired();
    void rest();

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_silence{0};
    std::chrono::milliseconds m_answer{0};
    std::chrono::milliseconds m_reassure{0};
    Clock::Moment m_lastSign{0};  ///< of theirs
    Clock::Moment m_lastProbe{0}; ///< our own sign
    bool m_running = false;
    bool m_asked = false;
};

} // namespace Grelot
