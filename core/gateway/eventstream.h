// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "subscriber.h"

#include <memory>

namespace Grelot {

/// One client's stream of events. It exists before its transport does: what happens while the
/// replay is under way waits behind it, and goes out once a subscriber is attached.
class EventStream : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostUnsent = 4 * 1024 * 1024; ///< bytes
    static constexpr std::chrono::seconds timeToAttach{15};

    /// `lease`: held as long as the stream lives.
    EventStream(Clock &clock, std::shared_ptr<void> lease, QObject *parent);

    /// hello and what follows it at once; goes before all that was published until now.
    void begin(const QList<EncodedEvent> &events);
    void publish(const EncodedEvent &event);
    /// Takes the subscriber; from here on the stream lives until that is gone.
    void attach(std::unique_ptr<Subscriber> subscriber);
    void end(const Bye &bye);
    bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    void ended(); ///< then it deletes itself

private:
    void send(const EncodedEvent &event);
    void finish();

    std::shared_ptr<void> m_lease;
    std::unique_ptr<Alarm> m_unattached;
    std::unique_ptr<Subscriber> m_subscriber;
    QList<EncodedEvent> m_beginning;
    QList<EncodedEvent> m_waiting; ///< behind it
    qint64 m_waitingBytes = 0;
    bool m_ended = false;
};

} // namespace Grelot
