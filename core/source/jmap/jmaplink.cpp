// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaplink.h"

#include "jmaplongpollpush.h"
#include "jmapproblem.h"
#include "jmapsessionfetch.h"
#include "jmapstreampush.h"
#include "jmaptimedpush.h"
#include "jmapwebsocketpush.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds sessionWithin{20'000};
constexpr qsizetype mostSessions = 16; ///< asked for anew in the life of a link
/// Servers drop a WebSocket whose client has been silent for 10 minutes (Stalwart) or 30 (Cyrus).
constexpr std::chrono::milliseconds signOfOurs{300'000};

std::unique_ptr<JmapPush> makePush(
    Rung rung, const JmapSession &session, const JmapPush::Parts &parts)
{
    switch (rung) {
    case Rung::WebSocket:
        return std::make_unique<JmapWebSocketPush>(session, parts);
    case Rung::EventStream:
        return std::make_unique<JmapStreamPush>(session, parts);
    case Rung::LongPoll:
        return std::make_unique<JmapLongPollPush>(session, parts);
    case Rung::Poll:
        return std::make_unique<JmapTimedPush>(session, parts);
    case Rung::ImapNotify:
    case Rung::ImapIdle:
        break;
    }
    Q_UNREACHABLE(); // not of JMAP
}

} // namespace

JmapLink::JmapLink(Rung asked, QUrl url, const JmapPush::Parts &parts, JmapSync::Start start,
    const JmapKnown &known)
    : m_asked(asked)
    , m_url(std::move(url))
    , m_parts(parts)
    , m_start(std::move(start))
    , m_known(known)
    , m_caller(parts.user, parts.secrets, parts.http, 1)
{
}

JmapLink::~JmapLink()
{
    abort();
}

void JmapLink::open()
{
    if (m_parts.memory.session) {
        takeSession(*m_parts.memory.session);
        return;
    }
    fetchJmapSession(
        m_caller, m_url, [self = QPointer(this)](const std::variant<JmapSession, Failure> &answer) {
            if (self && !self->m_ended)
                self->takeSession(answer);
        });
}

void JmapLink::probe()
{
    if (m_push)
        m_push->probe();
}

void JmapLink::look()
{
    if (m_sync && !m_ended)
        m_sync->look();
}

void JmapLink::abort()
{
    m_ended = true;
    if (m_sync)
        m_sync->disconnect(this);
    if (!m_push)
        return;
    m_push->disconnect(this);
    m_push->abort();
}

LinkTimings JmapLink::timings() const
{
    LinkTimings timings;
    if (m_push) {
        timings = m_push->timings();
        if (m_keepalive && m_push->rung() == Rung::WebSocket)
            timings.silence = *m_keepalive;
        return timings;
    }
    if (!m_parts.memory.session)
        timings.open += sessionWithin;
    return timings;
}

std::optional<Rung> JmapLink::transport() const
{
    return m_push ? std::optional(m_push->rung()) : std::nullopt;
}

QString JmapLink::note() const
{
    if (!m_push || m_push->rung() == m_asked)
        return {};
    const bool isPolling = m_push->rung() == Rung::Poll;
    if (isPolling && !m_pollBecause.isEmpty())
        return tr("Polling every minute, because %1.").arg(m_pollBecause);
    if (!m_session.webSocketUrl.isEmpty())
        return {}; // what is in the way of it, the ladder knows
    if (isPolling)
        return tr("Polling every minute, because the server offers no push.");
    return tr("Connected by %1, because the server offers no WebSocket.")
        .arg(transportWords(m_push->rung()));
}

void JmapLink::deliver()
{
    m_delivering = true;
    const QPointer self(this);
    for (const MailUpdate &update : std::exchange(m_held, {})) {
        if (self && !m_ended)
            Q_EMIT updated(update);
    }
}

// Session and push

void JmapLink::takeSession(const std::variant<JmapSession, Failure> &answer)
{
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        fail(*failure);
        return;
    }
    m_session = std::get<JmapSession>(answer);
    m_parts.memory.session = m_session;
    startPush(offeredRung());
}

/// The asked one, or the next below that the server has.
Rung JmapLink::offeredRung() const
{
    if (m_asked == Rung::WebSocket && !m_session.webSocketUrl.isEmpty())
        return Rung::WebSocket;
    if (m_session.eventSourceUrl.isEmpty())
        return Rung::Poll;
    return m_asked == Rung::LongPoll ? Rung::LongPoll : Rung::EventStream;
}

void JmapLink::startPush(Rung rung)
{
    m_push = makePush(rung, m_session, m_parts);
    connectPush();
    m_push->open();
}

void JmapLink::connectPush()
{
    connect(m_push.get(), &JmapPush::reached, this, &Link::reached);
    connect(m_push.get(), &JmapPush::opened, this, &JmapLink::startSync);
    connect(m_push.get(), &JmapPush::proven, this, &JmapLink::setProven);
    connect(m_push.get(), &JmapPush::alive, this, &Link::alive);
    connect(m_push.get(), &JmapPush::changed, this, [this](const JmapStateChange &change) {
        if (m_sync)
            m_sync->take(change);
    });
    connect(m_push.get(), &JmapPush::lookDue, this, &JmapLink::look);
    connect(m_push.get(), &JmapPush::failed, this, &JmapLink::pushFailed);
}

void JmapLink::startSync()
{
    m_sync = std::make_unique<JmapSync>(m_push->api(), m_session, m_start, m_known);
    connectSync();
    const QPointer self(this);
    Q_EMIT opened();
    if (self && !m_ended)
        m_sync->start();
}

void JmapLink::connectSync()
{
    connect(m_sync.get(), &JmapSync::updated, this, &JmapLink::take);
    connect(m_sync.get(), &JmapSync::synced, this, [this] {
        m_inStep = true;
        setSynced();
    });
    connect(m_sync.get(), &JmapSync::sessionChanged, this, &JmapLink::sessionChanged);
    connect(m_sync.get(), &JmapSync::failed, this, &JmapLink::fail);
}

void JmapLink::take(const MailUpdate &update)
{
    if (m_delivering)
        Q_EMIT updated(update);
    else
        m_held.append(update);
}

// What goes wrong

void JmapLink::pushFailed(const Failure &failure)
{
    if (!m_sync && failure.httpStatus == 403)
        askPlainly(failure);
    else if (m_sync || !fallBackToPolling(failure))
        fail(failure);
}

/// Refused by the server, or by a proxy that lets plain requests pass?
void JmapLink::askPlainly(const Failure &failure)
{
    Q_EMIT alive(); // an answer has come, and the next one may take its time
    fetchJmapSession(m_caller, m_url,
        [self = QPointer(this), failure](const std::variant<JmapSession, Failure> &answer) {
            if (!self || self->m_ended)
                return;
            if (const auto *other = std::get_if<Failure>(&answer)) {
                self->fail(*other);
                return;
            }
            Failure judged = failure;
            judged.kind = FailureKind::Rung;
            judged.text = tr("The way of push was refused (403).");
            judged.obstacle = tr("the server or a proxy on the way answered 403 to %1")
                                  .arg(transportWords(self->m_push->rung()));
            if (!self->fallBackToPolling(judged))
                self->fail(judged);
        });
}

/// Below the long poll the ladder has nothing more, and the server's requests may work.
bool JmapLink::fallBackToPolling(const Failure &failure)
{
    const bool offersNone = failure.httpStatus == 204; // WHATWG HTML 9.2.3: do not come back
    const bool isLast = m_push->rung() == Rung::LongPoll && failure.kind == FailureKind::Rung;
    if (m_push->rung() == Rung::WebSocket || (!offersNone && !isLast))
        return false;
    if (offersNone) {
        m_session.eventSourceUrl.clear();
        m_parts.memory.session = m_session;
    } else {
        m_pollBecause = failure.obstacle;
    }
    m_push->disconnect(this);
    m_push->abort();
    m_push.release()->deleteLater(); // it is what called us
    startPush(Rung::Poll);
    return true;
}

void JmapLink::sessionChanged(const QString &state)
{
    m_parts.memory.session.reset(); // whatever comes of it, the next link asks anew
    if (state == m_session.state || m_seenSessions.contains(state) ||
        m_seenSessions.size() >= mostSessions)
        return;
    m_seenSessions.insert(state);
    fetchJmapSession(
        m_caller, m_url, [self = QPointer(this)](const std::variant<JmapSession, Failure> &answer) {
            const auto *session = std::get_if<JmapSession>(&answer);
            if (session && self && !self->m_ended)
                self->takeNewSession(*session);
        });
}

void JmapLink::takeNewSession(const JmapSession &session)
{
    m_parts.memory.session = session;
    const bool isSame = session.apiUrl == m_session.apiUrl &&
        session.eventSourceUrl == m_session.eventSourceUrl &&
        session.webSocketUrl == m_session.webSocketUrl && session.accounts == m_session.accounts &&
        session.limits == m_session.limits;
    if (isSame)
        return;
    fail({FailureKind::Transient,
        tr("The server offers this account something else now. Grelot connects anew."),
        QStringLiteral("the session changed"), {}, Need::Nothing, true});
}

void JmapLink::fail(Failure failure)
{
    if (m_ended)
        return;
    abort();
    if (!m_sync || isOutdatedSession(failure))
        m_parts.memory.session.reset();
    if (failure.need == Need::Password) {
        m_parts.secrets.refused();
        if (m_parts.secrets.mayRenew())
            failure.kind = FailureKind::Transient; // the next attempt brings a fresh token
        else
            failure.need = m_parts.secrets.remedy();
        if (failure.need == Need::SignIn)
            failure.text = tr("The server refused the sign-in of this account. Sign in again.");
    }
    Q_EMIT failed(failure);
}

void JmapLink::setProven()
{
    if (std::exchange(m_proven, true))
        return;
    const bool isHeard = m_push->rung() == Rung::WebSocket;
    const QPointer self(this);
    Q_EMIT proven({std::chrono::seconds(1), isHeard ? signOfOurs : std::chrono::milliseconds(0)});
    if (self && !m_ended)
        setSynced();
}

void JmapLink::setSynced()
{
    if (!m_proven || !m_inStep || std::exchange(m_synced, true))
        return;
    Q_EMIT synced();
}

} // namespace Grelot
