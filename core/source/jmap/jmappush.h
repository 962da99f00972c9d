// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"
#include "clock.h"
#include "httpcaller.h"
#include "jmapapi.h"
#include "jmapsession.h"
#include "jmapstatechange.h"
#include "link.h"
#include "secret.h"

#include <functional>
#include <memory>
#include <optional>

namespace Grelot {

/// What the links of one source leave to each other.
struct JmapMemory
{
    std::optional<JmapSession> session; ///< as asked for last; dropped when it may be outdated
    QString pushState;                  ///< where push over WebSocket goes on (RFC 8887 4.3.5.2)
    QByteArray lastEventId;             ///< where an event stream goes on
};

/// One way to learn at once that something has changed, and to ask what. JmapLink uses one of them.
/// Order of signals: reached, opened, then the others; failed ends it.
class JmapPush : public QObject
{
    Q_OBJECT

public:
    using ChannelFactory = std::function<std::unique_ptr<Channel>(Rung)>;

    /// All that is referred to has to outlive it.
    struct Parts
    {
        QString user;
        SecretProvider &secrets;
        HttpCaller &http;
        ChannelFactory channels;
        Clock &clock;
        JmapMemory &memory;
    };

    JmapPush(JmapSession session, Parts parts);

    virtual Rung rung() const = 0;
    virtual LinkTimings timings() const = 0;
    virtual bool canProbe() const { return true; }
    virtual JmapApi &api() = 0;
    virtual void open() = 0;
    virtual void probe() = 0;
    /// Nothing is emitted afterwards.
    virtual void abort() = 0;

Q_SIGNALS:
    void reached();
    void opened(); ///< whatever changes from now on is told: the time to ask what has changed
    void proven(); ///< may come more than once
    void alive();
    void changed(const Grelot::JmapStateChange &change);
    /// Something may have changed that was not told.
    void lookDue();
    void failed(const Grelot::Failure &failure);

protected:
    const JmapSession &session() const { return m_session; }
    Parts &parts() { return m_parts; }
    const Parts &parts() const { return m_parts; }

    /// Opens it with the secret as it is now.
    void openChannel(Channel &channel, const ChannelRequest &request);
    /// The event source's URL, to be closed after the first change or not at all.
    ChannelRequest streamRequest(bool closeAfterState) const;
    /// What the server said as an object; nullopt, and it has failed, where that is none.
    std::optional<QJsonObject> read(const QByteArray &message);
    /// nullopt, and it has failed, where it is no StateChange.
    std::optional<JmapStateChange> readChange(const QJsonObject &object);
    /// The next stream goes on there.
    void rememberPosition(const Channel &channel);
    /// The one place where it ends by itself.
    void fail(const Failure &failure);
    static bool isStateChange(const QJsonObject &object);

private:
    void violation(const QString &detail);

    JmapSession m_session;
    Parts m_parts;
};

} // namespace Grelot
