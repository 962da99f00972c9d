// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "httpconnection.h"
#include "subscriber.h"

#include <QPointer>

namespace Grelot {

/// A client that asks for what is new and may be kept waiting for it. One request is one stream:
/// it ends with the answer.
class LongPollSubscriber : public Subscriber
{
    Q_OBJECT

public:
    struct Wait
    {
        std::chrono::seconds most{0};
        Cursor after;        ///< where the client stands: what leads elsewhere is news
        bool atOnce = false; ///< whatever there is
    };

    /// The connection waits for its answer.
    LongPollSubscriber(HttpConnection &connection, const Wait &wait, Clock &clock);
    ~LongPollSubscriber() override;

    void send(const EncodedEvent &event) override;
    void caughtUp() override;
    /// None: what is too much for one answer is left to the next.
    qint64 unsentBytes() const override { return 0; }
    void end(const Bye &bye) override;
    void drop() override { answer(); }

private:
    void answerSoon();
    void answer();

    QPointer<HttpConnection> m_connection;
    Wait m_wait;
    std::unique_ptr<Alarm> m_patience;
    QList<EncodedEvent> m_events;
    qint64 m_size = 0; ///< of them, in bytes
    bool m_hasNews = false;
    bool m_isLive = false; ///< the beginning is over
    bool m_answered = false;
};

} // namespace Grelot
