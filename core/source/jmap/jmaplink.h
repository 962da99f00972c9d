// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "authorizedcaller.h"
#include "jmappush.h"
#include "jmapsync.h"
#include "link.h"

#include <QSet>

namespace Grelot {

class JmapKnown;

/// One attempt to follow a JMAP account: its session, unless another link has just asked for it,
/// then push by the asked rung or the next one that the server offers, and all that changed.
class JmapLink final : public Link
{
    Q_OBJECT

public:
    /// url: of the session. `parts` and `known` refer to what outlives the link.
    JmapLink(Rung asked, QUrl url, const JmapPush::Parts &parts, JmapSync::Start start,
        const JmapKnown &known);
    ~JmapLink() override;

    /// Of a WebSocket; nullopt: as usual.
    void setKeepalive(std::optional<std::chrono::seconds> keepalive) { m_keepalive = keepalive; }

    void open() override;
    void probe() override;
    void abort() override;
    LinkTimings timings() const override;
    bool canProbe() const override { return !m_push || m_push->canProbe(); }
    std::optional<Rung> transport() const override;
    QString note() const override;
    void deliver() override;

    /// Asks the server how everything stands.
    void look();
    /// For requests beside push; nullptr before it is open and after its end.
    JmapApi *api() const { return m_ended || !m_sync ? nullptr : &m_push->api(); }
    /// nullptr likewise.
    const JmapSync *sync() const { return m_ended ? nullptr : m_sync.get(); }

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);

private:
    void takeSession(const std::variant<JmapSession, Failure> &answer);
    Rung offeredRung() const;
    void startPush(Rung rung);
    void connectPush();
    void startSync();
    void connectSync();
    void take(const MailUpdate &update);
    void pushFailed(const Failure &failure);
    void askPlainly(const Failure &failure);
    bool fallBackToPolling(const Failure &failure);
    void sessionChanged(const QString &state);
    void takeNewSession(const JmapSession &session);
    void fail(Failure failure);
    void setProven();
    void setSynced();

    Rung m_asked;
    std::optional<std::chrono::seconds> m_keepalive;
    QUrl m_url;
    JmapPush::Parts m_parts;
    JmapSync::Start m_start;
    const JmapKnown &m_known;
    AuthorizedCaller m_caller; ///< for the session
    JmapSession m_session;
    std::unique_ptr<JmapPush> m_push;
    std::unique_ptr<JmapSync> m_sync;
    QSet<QString> m_seenSessions; ///< states that the session was asked for anew because of
    QString m_pollBecause;        ///< an obstacle that only polling gets round
    QList<MailUpdate> m_held;     ///< until deliver()
    bool m_delivering = false;
    bool m_proven = false;
    bool m_inStep = false; ///< all that changed up to the start is told
    bool m_synced = false;
    bool m_ended = false;
};

} // namespace Grelot
