// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "maildeeds.h"

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;

} // namespace

ModelMailbox &MailDeeds::anyMailbox()
{
    return m_house.mail.at(std::size_t(m_house.world.draw(int(m_house.mail.size()))));
}

std::optional<quint64> MailDeeds::anyOf(const ModelMailbox &mailbox, bool unread)
{
    QList<quint64> uids;
    for (const auto &[uid, stored] : mailbox.messages()) {
        if (stored.message.isUnread() == unread)
            uids.append(uid);
    }
    // Most deeds are to the newest.
    const int choice = m_house.world.draw(2) == 0 ? 0 : m_house.world.draw(1'000);
    return uids.isEmpty() ? std::nullopt
                          : std::optional(uids.at(uids.size() - 1 - choice % uids.size()));
}

void MailDeeds::deliver(ModelMailbox &mailbox, int count, bool read)
{
    m_house.world.say([&] {
        return QStringLiteral("%1 letters%2 arrive in %3, from %4.%5 on")
            .arg(count)
            .arg(read ? QStringLiteral(", read,") : QString(), mailbox.name())
            .arg(mailbox.position().uidValidity)
            .arg(mailbox.position().uidNext);
    });
    for (int i = 0; i < count; ++i) {
        const bool withMessageId = !m_house.world.drawOneIn(20);
        mailbox.append(m_house.letters.write(m_house.world.clock.utc(), read, withMessageId));
    }
    m_house.mail.touch(mailbox);
}

void MailDeeds::fill()
{
    static const int sizes[] = {0, 1, 5, 20, 70};
    for (std::size_t i = 0; i < m_house.mail.size(); ++i) {
        const int size = sizes[m_house.world.draw(5)];
        for (int n = 0; n < size; ++n) {
            deliver(m_house.mail.at(i), 1, m_house.world.drawOneIn(2));
            m_house.pass(Millis(60'000));
        }
    }
}

void MailDeeds::arrive()
{
    deliver(anyMailbox(), 1, false);
}

void MailDeeds::arriveTogether()
{
    deliver(anyMailbox(), 2 + m_house.world.draw(5), false);
}

void MailDeeds::arriveInBulk()
{
    deliver(anyMailbox(), 30 + m_house.world.draw(91), false);
}

void MailDeeds::arriveRead()
{
    deliver(anyMailbox(), 1, true);
}

void MailDeeds::arriveTwice()
{
    const Message message = m_house.letters.write(m_house.world.clock.utc(), false, true);
    for (std::size_t i = m_house.mail.size(); i-- > 0;) {
        m_house.world.say([&] {
            return QStringLiteral("%1 arrives in %2")
                .arg(message.subject, m_house.mail.at(i).name());
        });
        m_house.mail.at(i).append(message);
        m_house.mail.touch(m_house.mail.at(i));
    }
}

void MailDeeds::setSeen(bool seen)
{
    ModelMailbox &mailbox = anyMailbox();
    const auto uid = anyOf(mailbox, seen);
    if (!uid)
        return;
    m_house.world.say([&] {
        return QStringLiteral("%1.%2 is marked %3 elsewhere")
            .arg(mailbox.position().uidValidity)
            .arg(*uid)
            .arg(seen ? QStringLiteral("read") : QStringLiteral("unread"));
    });
    Flags flags = mailbox.messages().at(*uid).message.flags;
    mailbox.setFlags(*uid, flags.setFlag(Flag::Seen, seen));
    m_house.mail.touch(mailbox);
}

void MailDeeds::read()
{
    setSeen(true);
}

void MailDeeds::unread()
{
    setSeen(false);
}

void MailDeeds::readAll()
{
    ModelMailbox &mailbox = anyMailbox();
    m_house.world.say([&] { return QStringLiteral("all of %1 is read").arg(mailbox.name()); });
    const NumberSet unread = mailbox.unread();
    for (const auto &[first, last] : unread.ranges()) {
        for (quint64 uid = first; uid <= last; ++uid)
            mailbox.setFlags(uid, mailbox.messages().at(uid).message.flags | Flag::Seen);
    }
    m_house.mail.touch(mailbox);
}

void MailDeeds::flag()
{
    ModelMailbox &mailbox = anyMailbox();
    const auto uid = anyOf(mailbox, m_house.world.drawOneIn(2));
    if (!uid)
        return;
    Flags flags = mailbox.messages().at(*uid).message.flags;
    mailbox.setFlags(*uid, flags ^ Flag::Flagged);
    m_house.mail.touch(mailbox);
}

void MailDeeds::remove()
{
    ModelMailbox &mailbox = anyMailbox();
    const auto uid = anyOf(mailbox, m_house.world.drawOneIn(2));
    if (!uid)
        return;
    m_house.world.say([&] {
        return QStringLiteral("%1.%2 is deleted elsewhere")
            .arg(mailbox.position().uidValidity)
            .arg(*uid);
    });
    mailbox.take(*uid);
    m_house.mail.touch(mailbox);
}

void MailDeeds::moveOver()
{
    ModelMailbox &from = m_house.mail.at(0);
    ModelMailbox &to = m_house.mail.at(m_house.mail.size() - 1);
    const auto uid = anyOf(from, true);
    if (!uid || &from == &to)
        return;
    const Message message = from.take(*uid);
    m_house.world.say([&] {
        return QStringLiteral("%1 is moved from %2 to %3")
            .arg(message.subject, from.name(), to.name());
    });
    m_house.letters.moved(message);
    to.append(message);
    m_house.mail.touch(from);
    m_house.mail.touch(to);
}

void MailDeeds::moveAway()
{
    ModelMailbox &mailbox = anyMailbox();
    const auto uid = anyOf(mailbox, true);
    if (!uid)
        return;
    const Message message = mailbox.take(*uid);
    m_house.world.say([&] { return QStringLiteral("%1 is moved away").arg(message.subject); });
    m_house.letters.moved(message);
    m_away.append({mailbox.name(), message});
    m_house.mail.touch(mailbox);
}

void MailDeeds::bringBack()
{
    if (m_away.isEmpty())
        return;
    const auto [name, message] = m_away.takeLast();
    m_house.world.say([&] { return message.subject + QStringLiteral(" is moved back"); });
    ModelMailbox &mailbox = *m_house.mail.find(name);
    mailbox.append(message);
    m_house.mail.touch(mailbox);
}

void MailDeeds::renumber()
{
    ModelMailbox &mailbox = anyMailbox();
    m_house.world.say([&] { return QStringLiteral("%1 is renumbered").arg(mailbox.name()); });
    mailbox.renumber();
    // RFC 5465 has no event for it: beside the selected mailbox only a look finds it.
    if (m_house.way == ModelWay::Imap)
        m_house.world.mayMiss = m_house.world.isMendedByComparing = true;
    m_house.mail.drop(mailbox);
}

void MailDeeds::loseIndex()
{
    ModelMailbox &mailbox = anyMailbox();
    m_house.world.say([&] { return QStringLiteral("%1 loses its index").arg(mailbox.name()); });
    mailbox.loseIndex();
    m_house.world.mayMiss = m_house.world.isMendedByComparing = true;
    m_house.mail.drop(mailbox);
}

void MailDeeds::goAway()
{
    m_house.world.say([] { return QStringLiteral("the mail server is away"); });
    m_house.mail.setAway(true);
    m_house.later.in(m_house.world.drawBetween(Millis(500), Millis(90'000)), [this] {
        m_house.world.say([] { return QStringLiteral("the mail server is back"); });
        m_house.mail.setAway(false);
    });
}

} // namespace Grelot
