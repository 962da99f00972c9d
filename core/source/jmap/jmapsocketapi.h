// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "jmapapi.h"

#include <QObject>

#include <deque>
#include <map>

namespace Grelot {

/// Method calls over the WebSocket that push comes by (RFC 8887 4.3). Answers may come in any
/// order; each has 20 s.
class JmapSocketApi final : public QObject, public JmapApi
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deadline{20'000}; ///< of one answer

    using Send = std::function<void(const QByteArray &message)>;
    /// What a message turned out to be.
    enum class Taken {
        Response, ///< to one of ours, and readable
        Failure,  ///< one of our requests has failed
        Stranger, ///< to nothing that we asked
    };

    JmapSocketApi(Send send, int mostUnderWay, Clock &clock, QObject *parent = nullptr);

    void call(const JmapRequest &request, Answered answered) override;
    /// A message of type Response or RequestError. The caller may end the api.
    Taken take(const QJsonObject &message);

Q_SIGNALS:
    void answeredWell(); ///< a response has come, and is about to be handed on

private:
    struct Waiting
    {
        quint64 id;
        JmapRequest request;
    };
    struct Due
    {
        quint64 id;
        Clock::Moment at;
    };
    using Result = std::variant<JmapResponse, Failure>;

    void next();
    void rest();
    void answer(quint64 id, const Result &result);
    void deadlinePassed();

    Send m_send;
    std::size_t m_mostUnderWay;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::map<quint64, Answered> m_answers; ///< of those that wait, and those that are under way
    std::deque<Waiting> m_waiting;
    std::deque<Due> m_due; ///< under way, oldest first
    quint64 m_last = 0;
};

} // namespace Grelot
