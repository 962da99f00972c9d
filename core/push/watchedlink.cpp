// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "watchedlink.h"

namespace Grelot {

namespace {

qint64 seconds(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

} // namespace

WatchedLink::WatchedLink(std::unique_ptr<Link> link, Rung rung, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_rung(rung)
    , m_clock(clock)
    , m_heartbeat(clock)
    , m_deadline(clock.alarm([this] { deadlinePassed(); }))
{
    connect(m_link.get(), &Link::reached, this, &WatchedLink::linkReached);
    connect(m_link.get(), &Link::opened, this, &WatchedLink::linkOpened);
    connect(m_link.get(), &Link::proven, this, &WatchedLink::linkProven);
    connect(m_link.get(), &Link::synced, this, &WatchedLink::linkSynced);
    connect(m_link.get(), &Link::alive, this, &WatchedLink::sign);
    connect(m_link.get(), &Link::transportChanged, this, &WatchedLink::transportChanged);
    connect(m_link.get(), &Link::failed, this, &WatchedLink::linkFailed);
    connect(&m_heartbeat, &Heartbeat::probeDue, this, [this] { m_link->probe(); });
    connect(&m_heartbeat, &Heartbeat::answered, this, [this](std::chrono::milliseconds after) {
        if (m_link->canProbe()) // else the sign was none of an answer
            Q_EMIT answered(after);
    });
    connect(&m_heartbeat, &Heartbeat::missed, this, [this] {
        const Failure failure{FailureKind::Transient,
            tr("The server stopped answering. Grelot connects again by itself."),
            QStringLiteral("no sign of life before the heartbeat's deadline"), {}};
        end(failure, howFar(failure));
    });
}

WatchedLink::~WatchedLink()
{
    abort();
}

void WatchedLink::abort()
{
    m_stage = Stage::Ended;
    m_deadline->stop();
    m_heartbeat.stop();
    m_link->disconnect(this);
    m_link->abort();
}

void WatchedLink::open()
{
    m_deadline->start(m_link->timings().open);
    m_link->open();
}

void WatchedLink::linkReached()
{
    if (m_stage != Stage::Opening)
        return;
    m_reached = true;
    m_reachedAt = m_clock.now();
    m_deadline->start(m_link->timings().reply);
}

void WatchedLink::linkOpened()
{
    m_stage = Stage::Unproven;
    m_openedAt = m_clock.now();
    m_deadline->start(m_link->timings().proof);
    sign();
    Q_EMIT opened();
}

void WatchedLink::linkProven(const SessionTerms &terms)
{
    m_stage = Stage::Syncing;
    m_terms = terms;
    const LinkTimings timings = m_link->timings();
    // A peer that answers pings but never gets to the point must not hold us for ever.
    m_deadline->start(timings.sync);
    m_heartbeat.start(timings.silence, timings.answer, terms.heartbeat);
    sign();
    Q_EMIT proven();
}

void WatchedLink::linkSynced()
{
    m_stage = Stage::Synced;
    m_deadline->stop();
    Q_EMIT synced();
}

void WatchedLink::sign()
{
    m_lastSign = m_clock.utc();
    // A long beginning on a slow line: as long as bytes come they may prove something.
    const LinkTimings timings = m_link->timings();
    const auto now = m_clock.now();
    if (m_stage == Stage::Unproven && now - m_openedAt < timings.sync)
        m_deadline->start(timings.proof);
    if (m_stage == Stage::Opening && m_reached && now - m_reachedAt < timings.sync)
        m_deadline->start(timings.reply);
    m_heartbeat.signOfLife();
    Q_EMIT alive();
}

void WatchedLink::linkFailed(const Failure &failure)
{
    end(failure, howFar(failure));
}

LinkEnd WatchedLink::howFar(const Failure &failure) const
{
    if (m_stage == Stage::Opening)
        return LinkEnd::Unopened;
    if (failure.kind != FailureKind::Transient || failure.answered)
        return LinkEnd::Lasted;
    const auto stood = m_clock.now() - m_openedAt;
    if (stood < earlyCut)
        return LinkEnd::CutEarly;
    return stood < shortCut ? LinkEnd::CutShort : LinkEnd::Lasted;
}

void WatchedLink::deadlinePassed()
{
    switch (m_stage) {
    case Stage::Opening:
        if (m_reached) {
            end(nothingCame(), LinkEnd::Silent);
        } else {
            end({FailureKind::Transient, tr("The server could not be reached in time."),
                    QStringLiteral("deadline of the opening passed"), {}},
                LinkEnd::Unopened);
        }
        break;
    case Stage::Unproven:
        end(nothingCame(), LinkEnd::Silent);
        break;
    case Stage::Syncing:
        end({FailureKind::Transient, tr("Reading the inbox took too long."),
                QStringLiteral("deadline of the first sync passed"), {}},
            LinkEnd::Lasted);
        break;
    case Stage::Synced:
    case Stage::Ended:
        break;
    }
}

Failure WatchedLink::nothingCame() const
{
    const bool open = m_stage == Stage::Unproven;
    const LinkTimings timings = m_link->timings();
    Failure failure{FailureKind::Rung,
        open ? tr("The connection stands, but the server said nothing in time.")
             : tr("The server was reached but did not answer in time."),
        open ? QStringLiteral("nothing proven in time") : QStringLiteral("no reply in time"), {}};
    failure.obstacle = open ? tr("%1 opened, but nothing came through within %2 seconds")
                                  .arg(transportWords(m_rung))
                                  .arg(seconds(timings.proof))
                            : tr("%1 got no answer within %2 seconds")
                                  .arg(transportWords(m_rung))
                                  .arg(seconds(timings.reply));
    return failure;
}

void WatchedLink::end(const Failure &failure, LinkEnd end)
{
    if (m_stage == Stage::Ended)
        return;
    abort();
    Q_EMIT ended(failure, end);
}

} // namespace Grelot
