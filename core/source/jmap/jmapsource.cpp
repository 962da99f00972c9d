// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsource.h"

#include "jmapfindings.h"
#include "jmapjobs.h"
#include "jmaplister.h"

#include <algorithm>

namespace Grelot {

JmapSource::JmapSource(Where where, SecretProvider &secrets, HttpCaller &http,
    ChannelFactory channels, Clock &clock, QObject *parent)
    : MailSource(parent)
    , m_where(std::move(where))
    , m_secrets(secrets)
    , m_http(http)
    , m_channels(std::move(channels))
    , m_clock(clock)
{
}

JmapSource::~JmapSource() = default;

void JmapSource::resumeFrom(const Cursor &cursor)
{
    m_position = JmapPosition::fromCursor(cursor).value_or(JmapPosition());
}

std::unique_ptr<Link> JmapSource::dial(Rung rung)
{
    auto link = std::make_unique<JmapLink>(rung, m_where.session,
        JmapPush::Parts{m_where.user, m_secrets, m_http, m_channels, m_clock, m_memory},
        JmapSync::Start{m_where.watched, m_position, m_listed, m_page}, m_known);
    link->setKeepalive(wishes().keepalive);
    connect(link.get(), &JmapLink::updated, this, &JmapSource::take);
    // Not before: another link may stand, and this one may never.
    connect(link.get(), &JmapLink::synced, this, [this, made = link.get()] { follow(made); });
    // Headers are as long as their senders like: perhaps fewer messages fit into one answer.
    connect(link.get(), &JmapLink::failed, this, [this](const Failure &failure) {
        if (failure.kind == FailureKind::Permanent)
            m_page = std::max(m_page / 4, qsizetype(1));
    });
    return link;
}

void JmapSource::follow(JmapLink *link)
{
    m_link = link;
    m_errands.setLink(link, [link] { return link->api(); });
}

void JmapSource::take(const MailUpdate &update)
{
    m_known.note(update);
    if (std::holds_alternative<Snapshot>(update))
        m_listed.insert(mailboxOf(update));
    if (const Cursor *cursor = cursorOf(update)) {
        if (const auto position = JmapPosition::fromCursor(*cursor))
            m_position = *position;
    }
    Q_EMIT updated(update);
}

void JmapSource::fetch(const QString &mailbox, const QStringList &ids, Fetched done)
{
    if (const JmapSync *sync = standing())
        JmapJobs::fetch(m_errands, *sync, mailbox, ids, std::move(done));
    else
        done(JmapErrands::away());
}

void JmapSource::act(MailAction action, const QString &mailbox, const QString &id, Done done)
{
    if (const JmapSync *sync = standing())
        JmapJobs::act(m_errands, *sync, action, mailbox, id, std::move(done));
    else
        done(JmapErrands::away());
}

void JmapSource::takeStock(Stock done)
{
    const JmapSync *sync = standing();
    if (!sync) {
        done(JmapErrands::away());
        return;
    }
    // On a slow line the answer may overtake what push has announced, which is not missed either.
    JmapJobs::takeStock(m_errands, *sync, m_where.watched,
        [self = QPointer(this), done = std::move(done)](const auto &answer) {
            if (self && std::holds_alternative<QList<Snapshot>>(answer))
                self->afterNews([done, answer] { done(answer); });
            else
                done(answer);
        });
}

void JmapSource::afterNews(std::function<void()> then)
{
    // Where news are asked for once a minute, push has not missed what is not due yet.
    if (m_link && m_link->transport() == Rung::Poll)
        m_link->look();
    const JmapSync *sync = standing();
    if (!sync || sync->isSettled()) {
        then();
        return;
    }
    auto *waiting = new QObject(this);
    const auto once = std::make_shared<std::function<void()>>(std::move(then));
    const auto end = [waiting, once] {
        waiting->deleteLater();
        if (const auto call = std::exchange(*once, nullptr))
            call();
    };
    connect(sync, &JmapSync::settled, waiting, end);
    connect(sync, &QObject::destroyed, waiting, end);
}

void JmapSource::refresh()
{
    if (m_link)
        m_link->look();
}

void JmapSource::listMailboxes(Listed done)
{
    if (const JmapSync *sync = standing())
        JmapLister::list(m_errands, sync->session(), std::move(done));
    else
        done(JmapErrands::away());
}

QStringList JmapSource::findings() const
{
    const JmapSync *sync = standing();
    return sync ? jmapFindings(sync->session()) : QStringList();
}

} // namespace Grelot
