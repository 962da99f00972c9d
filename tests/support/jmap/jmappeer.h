// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapservice.h"

#include <functional>

namespace Grelot {

/// Somebody who is told what changes: one WebSocket, one event stream or one long poll, without its
/// socket.
class JmapPeer
{
public:
    /// `send`: a message of RFC 8887, or the data of a `state` event with its id.
    using Send = std::function<void(const QByteArray &message, const QString &eventId)>;

    JmapPeer(JmapService &service, Send send);
    ~JmapPeer();
    JmapPeer(const JmapPeer &) = delete;
    JmapPeer &operator=(const JmapPeer &) = delete;

    /// A stream says at once what was missed, where the server can tell.
    void beginStream(const JmapService::StreamWish &wish);
    /// A message of the client over WebSocket.
    void take(const QByteArray &message);
    /// The answers to requests that came since; take() does not send them by itself.
    void answerAll();

    void somethingChanged();
    /// A StateChange, if push is on.
    void push();
    bool isPushing() const { return !m_types.isEmpty(); }
    qsizetype waitingRequests() const { return m_requests.size(); }

    /// Instead of push() at once; the owner may lose, delay or repeat it.
    std::function<void()> whenChanged;

private:
    void answer(const QJsonObject &request);

    JmapService &m_service;
    Send m_send;
    QSet<QString> m_types;
    QList<QJsonObject> m_requests;
};

} // namespace Grelot
