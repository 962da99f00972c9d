// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "backlogfetcher.h"

#include <QPointer>

namespace Grelot {

BacklogFetcher::BacklogFetcher(
    MailSource &source, NewsFilter &filter, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_filter(filter)
    , m_retry(clock.alarm([this] { next(); }))
{
}

void BacklogFetcher::fetch(const QString &mailbox, const QStringList &ids)
{
    m_waiting.insert(mailbox, {ids, ++m_generation, pageSize});
    next();
}

void BacklogFetcher::cancel(const QString &mailbox)
{
    m_waiting.remove(mailbox);
}

void BacklogFetcher::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    m_retry->stop();
    next();
}

void BacklogFetcher::next()
{
    if (!m_online || m_asking || m_waiting.isEmpty())
        return;
    m_asking = true;
    m_retry->stop();
    const QString mailbox = m_waiting.begin().key();
    const Backlog &backlog = *m_waiting.begin();
    m_source.fetch(mailbox, backlog.ids.first(std::min(backlog.page, backlog.ids.size())),
        [self = QPointer(this), mailbox, generation = backlog.generation](
            const std::variant<Messages, Failure> &answer) {
            if (self)
                self->answered(mailbox, generation, answer);
        });
}

void BacklogFetcher::answered(
    const QString &mailbox, quint64 generation, const std::variant<Messages, Failure> &answer)
{
    m_asking = false;
    const auto backlog = m_waiting.find(mailbox);
    if (backlog == m_waiting.end() || backlog->generation != generation) {
        next(); // a newer snapshot has replaced this one
        return;
    }
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        pageFailed(*backlog, *failure);
        finishIf(backlog->ids.isEmpty(), mailbox);
        return;
    }
    const Messages &messages = std::get<Messages>(answer);
    const NewsFilter::PageVerdict verdict = m_filter.judgePage(mailbox, messages);
    backlog->ids.remove(0, std::min(backlog->page, backlog->ids.size()));
    const bool done = backlog->ids.isEmpty() || verdict.exhausted;
    Q_EMIT fetched(mailbox, messages, verdict.ring);
    finishIf(done, mailbox);
}

void BacklogFetcher::pageFailed(Backlog &backlog, const Failure &failure)
{
    if (failure.kind != FailureKind::Permanent) {
        m_retry->start(retryDelay);
        return;
    }
    if (backlog.page > 1)
        backlog.page /= 2;
    else
        backlog.ids.removeFirst();
}

void BacklogFetcher::finishIf(bool done, const QString &mailbox)
{
    if (done) {
        m_waiting.remove(mailbox);
        m_filter.closeBacklog(mailbox);
    }
    if (isIdle())
        Q_EMIT finished();
    else if (!m_retry->isActive())
        next();
}

} // namespace Grelot
