// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "newsfilter.h"

#include "orderedid.h"

#include <algorithm>

namespace Grelot {

namespace {

/// What has no Message-ID is told by its id in other mailboxes as well, where that is no number.
Message recognizable(Message message)
{
    if (message.messageId.isEmpty() && !OrderedId::parse(message.id))
        message.messageId = QLatin1String("id:") + message.id;
    return message;
}

} // namespace

NewsFilter::NewsFilter(AccountState &state, const QStringList &watched)
    : m_state(state)
    , m_watched(watched.begin(), watched.end())
{
}

NewsFilter::Verdict NewsFilter::judge(const MailUpdate &update)
{
    if (const auto *snapshot = std::get_if<Snapshot>(&update))
        return judgeSnapshot(*snapshot);
    if (const auto *arrived = std::get_if<Arrived>(&update))
        return judgeArrived(*arrived);
    return {}; // what was seen once and is unread again is no news
}

NewsFilter::Verdict NewsFilter::judgeSnapshot(const Snapshot &snapshot)
{
    const auto mark = m_state.marks.constFind(snapshot.mailbox);
    if (mark == m_state.marks.constEnd()) {
        firstSync(snapshot);
        return {};
    }
    Rule rule = ruleFor(*mark, snapshot);
    rule.newest = m_open.value(snapshot.mailbox).newest;
    m_open.insert(snapshot.mailbox, rule);
    Verdict verdict;
    if (m_watched.contains(snapshot.mailbox))
        verdict.backlog = backlogOf(snapshot, rule);
    verdict.ring = ringing(snapshot.mailbox, snapshot.messages, rule);
    if (verdict.backlog.isEmpty())
        closeBacklog(snapshot.mailbox);
    return verdict;
}

NewsFilter::Verdict NewsFilter::judgeArrived(const Arrived &arrived)
{
    m_state.marks[arrived.mailbox]; // a stream without snapshots begins here
    Verdict verdict;
    for (const Message &message : arrived.messages) {
        if (isHandled(arrived.mailbox, message))
            continue;
        const bool rings = message.isUnread() && m_watched.contains(arrived.mailbox) &&
            !isBeforeHorizon(arrived.mailbox, message);
        handle(arrived.mailbox, message);
        if (rings)
            verdict.ring.append(message);
    }
    return verdict;
}

NewsFilter::PageVerdict NewsFilter::judgePage(const QString &mailbox, const Messages &page)
{
    const auto open = m_open.constFind(mailbox);
    if (open == m_open.constEnd())
        return {{}, true};
    const Rule &rule = *open;
    PageVerdict verdict;
    verdict.exhausted = !page.isEmpty() &&
        std::none_of(page.begin(), page.end(),
            [&](const Message &message) { return isPast(message, rule); });
    Messages newestFirst = page;
    std::sort(newestFirst.begin(), newestFirst.end(),
        [](const Message &a, const Message &b) { return a.receivedAt > b.receivedAt; });
    verdict.ring = ringing(mailbox, newestFirst, rule);
    return verdict;
}

void NewsFilter::closeBacklog(const QString &mailbox)
{
    const auto rule = m_open.constFind(mailbox);
    if (rule == m_open.constEnd())
        return;
    // Only now: had it been saved before, a kill would have taken the backlog for handled.
    MailboxMark &mark = m_state.marks[mailbox];
    if (!rule->nextHorizon.isEmpty())
        mark.horizon = rule->nextHorizon;
    if (!mark.newest.isValid() || rule->newest > mark.newest)
        mark.newest = rule->newest;
    m_open.erase(rule);
}

void NewsFilter::firstSync(const Snapshot &snapshot)
{
    m_state.marks[snapshot.mailbox].horizon = snapshot.nextId;
    if (snapshot.unreadIds.ordered().empty())
        handleIds(snapshot);
    for (const Message &message : snapshot.messages)
        handle(snapshot.mailbox, message);
}

void NewsFilter::handleIds(const Snapshot &snapshot)
{
    // Later only the server's time would tell them from news, and it knows seconds.
    const QStringList ids = snapshot.unreadIds.newest(mostIdsHandled);
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
        Message message;
        message.id = *id;
        m_state.ledger.add(snapshot.mailbox, message);
    }
}

NewsFilter::Rule NewsFilter::ruleFor(const MailboxMark &mark, const Snapshot &snapshot) const
{
    const auto horizon = OrderedId::parse(mark.horizon);
    const auto next = OrderedId::parse(snapshot.nextId);
    if (horizon && next && horizon->epoch == next->epoch && horizon->number <= next->number)
        return {horizon->number, {}, snapshot.nextId, {}};
    // Renumbered, or set back under the same numbers (restored from a backup).
    return {std::nullopt, mark.newest, snapshot.nextId, {}};
}

QStringList NewsFilter::backlogOf(const Snapshot &snapshot, const Rule &rule) const
{
    if (isWithoutBacklog(snapshot, rule))
        return {};
    QSet<QString> delivered;
    for (const Message &message : snapshot.messages)
        delivered.insert(message.id);
    QStringList result;
    const QStringList unread = snapshot.unreadIds.newest(longestBacklog);
    for (const QString &id : unread) {
        const auto ordered = OrderedId::parse(id);
        if (rule.firstNumber && ordered && ordered->number < *rule.firstNumber)
            continue;
        // Numbers are given out again, other ids never are.
        const bool isSure = rule.firstNumber || !ordered;
        if (isSure && m_state.ledger.containsId(snapshot.mailbox, id))
            continue;
        if (!delivered.contains(id))
            result.append(id);
    }
    return result;
}

bool NewsFilter::isWithoutBacklog(const Snapshot &snapshot, const Rule &rule) const
{
    if (!snapshot.unreadIds.ordered().empty())
        return false;
    // Ids without a number are in the order of the server's time: what is only named is older.
    const auto oldest = std::find_if(snapshot.messages.crbegin(), snapshot.messages.crend(),
        [](const Message &message) { return message.isUnread(); });
    return oldest != snapshot.messages.crend() && !isPast(*oldest, rule);
}

bool NewsFilter::isPast(const Message &message, const Rule &rule) const
{
    const auto ordered = OrderedId::parse(message.id);
    if (rule.firstNumber && ordered)
        return ordered->number >= *rule.firstNumber;
    return !rule.since.isValid() || message.receivedAt >= rule.since;
}

bool NewsFilter::isBeforeHorizon(const QString &mailbox, const Message &message) const
{
    const auto horizon = OrderedId::parse(m_state.marks.value(mailbox).horizon);
    const auto ordered = OrderedId::parse(message.id);
    return horizon && ordered && horizon->epoch == ordered->epoch &&
        ordered->number < horizon->number;
}

bool NewsFilter::isHandled(const QString &mailbox, const Message &message) const
{
    return m_state.ledger.contains(mailbox, recognizable(message));
}

void NewsFilter::handle(const QString &mailbox, const Message &message)
{
    Message handled = recognizable(message);
    if (!m_watched.contains(mailbox))
        handled.messageId.clear(); // a copy of it in a watched mailbox is news all the same
    m_state.ledger.add(mailbox, handled);
    const auto open = m_open.find(mailbox);
    QDateTime &newest = open == m_open.end() ? m_state.marks[mailbox].newest : open->newest;
    if (!newest.isValid() || message.receivedAt > newest)
        newest = message.receivedAt;
}

Messages NewsFilter::ringing(const QString &mailbox, const Messages &newestFirst, const Rule &rule)
{
    Messages ring;
    const QDateTime forgotten = m_state.ledger.forgottenUpTo();
    for (auto message = newestFirst.crbegin(); message != newestFirst.crend(); ++message) {
        if (isHandled(mailbox, *message))
            continue;
        const bool mayBeForgotten = forgotten.isValid() && message->receivedAt <= forgotten;
        const bool rings = message->isUnread() && m_watched.contains(mailbox) &&
            isPast(*message, rule) && !mayBeForgotten;
        handle(mailbox, *message);
        if (rings)
            ring.append(*message);
    }
    return ring;
}

} // namespace Grelot
