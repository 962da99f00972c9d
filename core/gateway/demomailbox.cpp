// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demomailbox.h"

#include "demoletters.h"
#include "orderedid.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Grelot {

namespace {

const QString inbox = QStringLiteral("INBOX");

Failure notThere()
{
    return {FailureKind::Permanent,
        QCoreApplication::translate("DemoMailbox", "This message is no longer in the mailbox."), {},
        {}};
}

void setCursor(MailUpdate &update, const Cursor &cursor)
{
    std::visit(
        [&](auto &step) {
            if constexpr (requires { step.cursor; })
                step.cursor = cursor;
        },
        update);
}

} // namespace

DemoMailbox::DemoMailbox(Clock &clock, RandomSource &random, Life life, quint64 epoch)
    : m_clock(clock)
    , m_random(random)
    , m_life(life)
    , m_epoch(epoch)
    , m_next(clock.alarm([this] { happen(); }))
{
    constexpr qint64 apart = 47 * 60; // seconds between the messages that are there already
    for (quint64 n = 0; n < demoLettersAtStart; ++n) {
        Message message = demoLetter(n);
        message.id = idOf(m_nextNumber);
        message.receivedAt = clock.utc().addSecs(-apart * qint64(demoLettersAtStart - n));
        m_messages.emplace(m_nextNumber++, message);
    }
}

void DemoMailbox::replay(const Cursor &after, ReplayDone done)
{
    if (m_life == Life::Lively && !m_next->isActive())
        m_next->start(firstAfter);
    const auto position = OrderedId::parse(after.value);
    const quint64 oldest = m_steps - m_history.size();
    if (!position || position->epoch != m_epoch || position->number < oldest ||
        position->number > m_steps) {
        snapshot(std::move(done));
        return;
    }
    const auto from = m_history.begin() + std::ptrdiff_t(position->number - oldest);
    done(Replay{true, QList<MailUpdate>(from, m_history.end())});
}

void DemoMailbox::snapshot(ReplayDone done)
{
    done(Replay{false, {wholeMailbox()}});
}

void DemoMailbox::fetch(const QString &mailbox, const QStringList &ids, FetchDone done)
{
    if (mailbox != inbox) {
        done(notThere());
        return;
    }
    Messages found;
    for (const QString &id : ids) {
        if (const quint64 number = numberOf(id))
            found.append(m_messages.at(number));
    }
    std::sort(found.begin(), found.end(),
        [this](const Message &a, const Message &b) { return numberOf(a.id) < numberOf(b.id); });
    done(found);
}

void DemoMailbox::act(MailAction action, const QString &mailbox, const QString &id, ActDone done)
{
    const quint64 number = mailbox == inbox ? numberOf(id) : 0;
    if (number == 0) {
        done(notThere());
        return;
    }
    const Flags flags = m_messages.at(number).flags;
    switch (action) {
    case MailAction::MarkRead:
        setFlags(id, flags | Flag::Seen);
        break;
    case MailAction::MarkUnread:
        setFlags(id, flags & ~Flags(Flag::Seen));
        break;
    case MailAction::Flag:
        setFlags(id, flags | Flag::Flagged);
        break;
    case MailAction::Archive:
    case MailAction::Trash:
        remove(id);
        break;
    }
    done(std::nullopt);
}

QStringList DemoMailbox::deliver(int count)
{
    const quint64 first = m_nextNumber;
    Messages messages;
    for (int i = 0; i < count; ++i)
        messages.append(demoLetter(first - 1 + quint64(i)));
    deliver(messages);
    QStringList ids;
    for (quint64 number = first; number < m_nextNumber; ++number)
        ids.append(idOf(number));
    return ids;
}

void DemoMailbox::deliver(const Messages &messages)
{
    Arrived arrived{inbox, messages, 0, {}};
    for (Message &message : arrived.messages) {
        message.id = idOf(m_nextNumber);
        message.receivedAt = m_clock.utc();
        m_messages.emplace(m_nextNumber++, message);
    }
    arrived.unread = unread();
    record(arrived);
    makeRoom();
}

void DemoMailbox::setFlags(const QString &id, Flags flags)
{
    const quint64 number = numberOf(id);
    if (number == 0 || m_messages.at(number).flags == flags)
        return;
    m_messages.at(number).flags = flags;
    record(FlagsChanged{inbox, {{id, flags}}, unread(), {}});
}

void DemoMailbox::remove(const QString &id)
{
    if (m_messages.erase(numberOf(id)) > 0)
        record(Vanished{inbox, {id}, unread(), {}});
}

void DemoMailbox::setLive(bool live, const QString &reason)
{
    Q_EMIT updated(MailboxStatus{inbox, live, reason});
}

QStringList DemoMailbox::unreadIds() const
{
    QStringList ids;
    for (const auto &[number, message] : m_messages) {
        if (message.isUnread())
            ids.append(message.id);
    }
    return ids;
}

void DemoMailbox::record(MailUpdate update)
{
    ++m_steps;
    setCursor(update, cursor());
    m_history.push_back(update);
    if (m_history.size() > mostHistory)
        m_history.pop_front();
    Q_EMIT updated(update);
}

void DemoMailbox::happen()
{
    constexpr quint64 kinds = 5; // one in five things is somebody tidying up elsewhere
    const QStringList ids = unreadIds();
    const bool tidy = ids.size() > qsizetype(demoLettersAtStart) && m_random.number() % kinds == 0;
    if (!tidy)
        deliver();
    else if (m_random.number() % 2 == 0)
        setFlags(ids.constFirst(), Flag::Seen);
    else
        remove(ids.constFirst());
    m_next->start(m_random.between(shortestPause, longestPause));
}

void DemoMailbox::makeRoom()
{
    while (m_messages.size() > mostMessages) {
        const QString oldest = m_messages.begin()->second.id; // which goes away with its message
        remove(oldest);
    }
}

qint64 DemoMailbox::unread() const
{
    return unreadIds().size();
}

QString DemoMailbox::idOf(quint64 number) const
{
    return OrderedId{m_epoch, number}.toString();
}

quint64 DemoMailbox::numberOf(const QString &id) const
{
    const auto ordered = OrderedId::parse(id);
    return ordered && ordered->epoch == m_epoch && m_messages.contains(ordered->number)
        ? ordered->number
        : 0;
}

Cursor DemoMailbox::cursor() const
{
    return {OrderedId{m_epoch, m_steps}.toString()};
}

MailUpdate DemoMailbox::wholeMailbox() const
{
    constexpr qsizetype shown = 50;
    Snapshot whole{
        inbox, unread(), qint64(m_messages.size()), {}, {}, idOf(m_nextNumber), cursor()};
    for (const QString &id : unreadIds())
        whole.unreadIds.insert(id);
    for (const QString &id : whole.unreadIds.newest(shown))
        whole.messages.append(m_messages.at(numberOf(id)));
    return whole;
}

} // namespace Grelot
