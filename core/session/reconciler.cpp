// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "reconciler.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

namespace Grelot {

Q_DECLARE_LOGGING_CATEGORY(logSession)

namespace {

constexpr quint64 mostCounted = 1'000'000; ///< of one mailbox; a set may name 2^64 ids

qint64 countOf(const IdSet &ids)
{
    return qint64(std::min(ids.size(), mostCounted));
}

IdSet idsBefore(const OrderedId &next)
{
    IdSet result;
    NumberSet numbers;
    if (next.number > 0)
        numbers.insert(0, next.number - 1);
    result.insert(next.epoch, numbers);
    return result;
}

/// Of ids whose order is only that of their list: those up to the newest that is shown as well. Of
/// what is older nobody knows whether it was cut off or missed.
IdSet idsUpTo(const IdSet &ids, const IdSet &shown)
{
    IdSet result = ids;
    if (!ids.ordered().empty())
        return result;
    const QStringList newestFirst = ids.newest(qsizetype(std::min(ids.size(), mostCounted)));
    for (const QString &id : newestFirst) {
        if (shown.contains(id))
            return result;
        result.remove(id);
    }
    return ids; // nothing in common: nothing can be compared
}

} // namespace

Reconciler::Reconciler(
    MailSource &source, const Inbox &inbox, Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_inbox(inbox)
    , m_clock(clock)
    , m_random(random)
    , m_due(clock.alarm([this] { onDue(); }))
    , m_grace(clock.alarm([this] { compare(); }))
{
    connect(&source, &MailSource::updated, this, [this](const MailUpdate &update) {
        noteNext(update);
        if (m_round)
            m_round->touched.note(update);
    });
}

void Reconciler::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    m_due->stop();
    m_grace->stop();
    m_round.reset();
    m_asked.reset();
    if (!online)
        return;
    ++m_session;
    // All clients of a gateway that was restarted come back at the same time.
    m_due->start(settle + m_random.between(Millis(0), jitter));
}

void Reconciler::onDue()
{
    // What the link has proven meanwhile may make the last answer hold longer.
    if (m_asked && *m_asked + m_source.stockHolds() > m_clock.now())
        m_due->start(*m_asked + m_source.stockHolds() - m_clock.now());
    else
        reconcileNow();
}

void Reconciler::reconcileNow()
{
    if (!m_online)
        return;
    m_asked = m_clock.now();
    m_due->start(m_source.stockHolds());
    if (m_round)
        return;
    m_round.emplace(Round{0, {}, {}});
    ask();
}

void Reconciler::ask()
{
    ++m_round->asks;
    m_round->touched = {};
    if (!m_underWay)
        send();
}

void Reconciler::send()
{
    m_underWay = true;
    m_source.takeStock([self = QPointer(this), session = m_session](
                           const std::variant<QList<Snapshot>, Failure> &answer) {
        if (self)
            self->answered(session, answer);
    });
}

void Reconciler::answered(quint64 session, const std::variant<QList<Snapshot>, Failure> &answer)
{
    m_underWay = false;
    if (!m_round)
        return;
    if (session != m_session) {
        send(); // what was asked before the connection broke is no answer to what is asked now
        return;
    }
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        qCInfo(logSession, "comparing failed: %ls", qUtf16Printable(failure->detail));
        m_round.reset();
        return;
    }
    m_round->answer = std::get<QList<Snapshot>>(answer);
    m_grace->start(grace);
}

void Reconciler::compare()
{
    const QPointer self(this);
    const Round round = *std::exchange(m_round, std::nullopt);
    bool isUnsure = false;
    for (const Snapshot &snapshot : round.answer) {
        switch (judge(snapshot, round.touched)) {
        case Verdict::Same:
            break;
        case Verdict::Missed:
            apply(snapshot, differing(snapshot, round.touched));
            break;
        case Verdict::NumberWrong:
            apply(snapshot, 0);
            break;
        case Verdict::Unsure:
            isUnsure = true;
            break;
        }
        if (!self || !m_online)
            return;
    }
    if (isUnsure && round.asks < mostAsks && !m_round) {
        m_round.emplace(Round{round.asks, {}, {}});
        ask();
    }
}

Reconciler::Verdict Reconciler::judge(const Snapshot &snapshot, const TouchedIds &touched) const
{
    const bool isUnsure = touched.isTouched(snapshot.mailbox) || isBehindPush(snapshot);
    if (differing(snapshot, touched) > 0)
        return isUnsure ? Verdict::Unsure : Verdict::Missed;
    return showsTheSame(snapshot) || isUnsure ? Verdict::Same : Verdict::NumberWrong;
}

bool Reconciler::showsTheSame(const Snapshot &snapshot) const
{
    const QMap<QString, qint64> shown = m_inbox.unreadByMailbox();
    const auto number = shown.constFind(snapshot.mailbox);
    if (number == shown.constEnd() || *number != snapshot.unread)
        return false;
    // Push may have told the right number and not which messages: one of them unmarked elsewhere.
    const bool isWhole = snapshot.unreadIds.size() == quint64(std::max(snapshot.unread, qint64(0)));
    return !isWhole || m_inbox.unreadIds(snapshot.mailbox) == snapshot.unreadIds;
}

qint64 Reconciler::differing(const Snapshot &snapshot, const TouchedIds &touched) const
{
    const IdSet &shown = m_inbox.unreadIds(snapshot.mailbox);
    IdSet came = snapshot.unreadIds;
    came.removeAll(shown);
    touched.removeFrom(came, snapshot.mailbox);
    IdSet went = shown;
    went.removeAll(snapshot.unreadIds);
    touched.removeFrom(went, snapshot.mailbox);
    const auto known = m_next.constFind(snapshot.mailbox);
    const auto next = OrderedId::parse(snapshot.nextId);
    if (isPartial(snapshot)) {
        came.removeAll(
            known == m_next.constEnd() ? idsUpTo(snapshot.unreadIds, shown) : idsBefore(*known));
        return countOf(came);
    }
    // In a renumbered mailbox the same messages go under one number and come under another.
    if (known != m_next.constEnd() && next && known->epoch != next->epoch)
        return std::max(countOf(came), countOf(went));
    return countOf(came) + countOf(went);
}

bool Reconciler::isPartial(const Snapshot &snapshot) const
{
    // A source may cut the oldest ids off a set that is too long for an event.
    const quint64 shown = m_inbox.unreadIds(snapshot.mailbox).size();
    const qint64 shownNumber = m_inbox.unreadByMailbox().value(snapshot.mailbox);
    return snapshot.unreadIds.size() < quint64(std::max(snapshot.unread, qint64(0))) ||
        shown < quint64(std::max(shownNumber, qint64(0)));
}

bool Reconciler::isBehindPush(const Snapshot &snapshot) const
{
    const auto known = m_next.constFind(snapshot.mailbox);
    const auto next = OrderedId::parse(snapshot.nextId);
    if (known == m_next.constEnd() || !next)
        return false;
    return next->epoch == known->epoch ? next->number < known->number : next->epoch < known->epoch;
}

void Reconciler::apply(Snapshot snapshot, qint64 missed)
{
    // Of a mailbox that push has not spoken of at all nothing was shown, right or wrong.
    if (missed > 0 && m_inbox.unreadByMailbox().contains(snapshot.mailbox)) {
        m_missed += missed;
        m_lastMissed = m_clock.utc();
        qCInfo(logSession, "%lld messages came only by comparing", static_cast<long long>(missed));
    }
    snapshot.cursor = {};
    noteNext(snapshot);
    Q_EMIT found(snapshot);
}

void Reconciler::noteNext(const MailUpdate &update)
{
    const QString &mailbox = mailboxOf(update);
    if (const auto *snapshot = std::get_if<Snapshot>(&update)) {
        if (const auto next = OrderedId::parse(snapshot->nextId))
            m_next.insert(mailbox, *next);
        return;
    }
    const auto *arrived = std::get_if<Arrived>(&update);
    if (!arrived)
        return;
    for (const Message &message : arrived->messages) {
        const auto id = OrderedId::parse(message.id);
        const auto known = m_next.constFind(mailbox);
        const bool isOld = known != m_next.constEnd() && id && id->epoch == known->epoch &&
            id->number < known->number;
        if (id && !isOld)
            m_next.insert(mailbox, {id->epoch, id->number + 1});
    }
}

} // namespace Grelot
