// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapdeeds.h"

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;
using Obstacle = ModelNetwork::Obstacle;

} // namespace

void ImapDeeds::bye()
{
    m_house.world.say([] { return QStringLiteral("the mail server says BYE"); });
    m_house.imap->bye();
}

void ImapDeeds::breakAnswers()
{
    m_house.world.say([] { return QStringLiteral("the next answers break off"); });
    m_house.imap->breakAnswers();
}

void ImapDeeds::obstacle()
{
    static const Obstacle kinds[] = {
        Obstacle::Spoils, Obstacle::HoldsBack, Obstacle::HoldsBackLater, Obstacle::CutsEarly};
    const int kind = m_house.world.draw(4);
    m_house.world.say(
        [kind] { return QStringLiteral("something is in the way of IMAP (%1)").arg(kind); });
    m_house.network->setObstacle(Rung::ImapNotify, kinds[kind]);
    if (m_house.world.drawOneIn(2))
        m_house.network->cutAll();
    m_house.later.in(m_house.world.drawBetween(Millis(100), Millis(600'000)), [this] {
        m_house.world.say([] { return QStringLiteral("nothing is in the way of IMAP"); });
        m_house.network->setObstacle(Rung::ImapNotify, Obstacle::None);
    });
}

void ImapDeeds::storm()
{
    ModelWorld &world = m_house.world;
    ModelMailbox &mailbox = m_house.mail.at(std::size_t(world.draw(int(m_house.mail.size()))));
    world.say([&] { return QStringLiteral("a storm in ") + mailbox.name(); });
    for (int i = 5 + world.draw(30); i > 0; --i)
        mailbox.append(m_house.letters.write(world.clock.utc(), false, true));
    m_house.mail.touch(mailbox);
    for (int i = 5 + world.draw(20); i > 0; --i) {
        const int which = world.draw(1'000);
        m_house.later.in(world.drawBetween(Millis(0), Millis(1'500)), [this, &mailbox, which] {
            const auto count = mailbox.messages().size();
            if (count == 0)
                return;
            mailbox.take(std::next(mailbox.messages().begin(), long(which % int(count)))->first);
            m_house.mail.touch(mailbox);
        });
    }
}

} // namespace Grelot
