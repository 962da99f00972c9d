// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelhistory.h"

#include <span>

namespace Grelot {

namespace {

using Millis = ModelWorld::Millis;

template <typename Deeds>
struct Choice
{
    int weight;
    const char *name;
    void (Deeds::*deed)();
};

constexpr Choice<MailDeeds> mailChoices[] = {
    {14, "arrival", &MailDeeds::arrive},
    {4, "arrivals together", &MailDeeds::arriveTogether},
    {1, "bulk", &MailDeeds::arriveInBulk},
    {2, "arrival, read", &MailDeeds::arriveRead},
    {2, "arrival in both mailboxes", &MailDeeds::arriveTwice},
    {6, "read elsewhere", &MailDeeds::read},
    {1, "all read elsewhere", &MailDeeds::readAll},
    {3, "unread elsewhere", &MailDeeds::unread},
    {2, "flagged elsewhere", &MailDeeds::flag},
    {4, "deleted elsewhere", &MailDeeds::remove},
    {2, "moved to the other mailbox", &MailDeeds::moveOver},
    {3, "moved away", &MailDeeds::moveAway},
    {3, "moved back", &MailDeeds::bringBack},
    {3, "mail server away", &MailDeeds::goAway},
    {1, "mailbox renumbered", &MailDeeds::renumber},
    {1, "index lost", &MailDeeds::loseIndex},
};
constexpr std::size_t numbered = 2; ///< at the end: what only IMAP's numbers know

constexpr Choice<FaultDeeds> faultChoices[] = {
    {5, "cut", &FaultDeeds::cut},
    {4, "half-open silence", &FaultDeeds::silence},
    {3, "network down", &FaultDeeds::unplug},
    {1, "all vanishes", &FaultDeeds::vanish},
    {2, "slow network", &FaultDeeds::slow},
    {3, "side requests fail", &FaultDeeds::sideTrouble},
    {4, "proxy in the way", &FaultDeeds::obstacle},
    {2, "proxy passes polls only", &FaultDeeds::onlyPolls},
    {1, "polls cut short", &FaultDeeds::pollLimit},
    {3, "gateway killed", &FaultDeeds::gatewayDies},
    {1, "gateway gone in silence", &FaultDeeds::gatewayDiesUnheard},
    {2, "gateway restarted", &FaultDeeds::gatewayRestarts},
    {6, "client killed", &FaultDeeds::kill},
    {2, "client stopped", &FaultDeeds::stop},
    {1, "state lost", &FaultDeeds::killAndLose},
    {1, "state damaged", &FaultDeeds::killAndDamage},
    {2, "reconnect asked", &FaultDeeds::nudge},
    {1, "check asked", &FaultDeeds::check},
    {2, "sleep", &FaultDeeds::sleep},
    {1, "sleep, noticed late", &FaultDeeds::sleepUnnoticed},
    {1, "other network", &FaultDeeds::changeNetwork},
    {4, "action", &FaultDeeds::act},
};

constexpr Choice<FaultDeeds> imapFaultChoices[] = {
    {5, "cut", &FaultDeeds::cut},
    {4, "half-open silence", &FaultDeeds::silence},
    {3, "network down", &FaultDeeds::unplug},
    {1, "all vanishes", &FaultDeeds::vanish},
    {2, "slow network", &FaultDeeds::slow},
    {6, "client killed", &FaultDeeds::kill},
    {2, "client stopped", &FaultDeeds::stop},
    {1, "state lost", &FaultDeeds::killAndLose},
    {1, "state damaged", &FaultDeeds::killAndDamage},
    {2, "reconnect asked", &FaultDeeds::nudge},
    {1, "check asked", &FaultDeeds::check},
    {2, "sleep", &FaultDeeds::sleep},
    {1, "sleep, noticed late", &FaultDeeds::sleepUnnoticed},
    {1, "other network", &FaultDeeds::changeNetwork},
    {4, "action", &FaultDeeds::act},
};

constexpr Choice<ImapDeeds> imapChoices[] = {
    {3, "BYE", &ImapDeeds::bye},
    {3, "answer broken off", &ImapDeeds::breakAnswers},
    {2, "something in the way", &ImapDeeds::obstacle},
    {4, "storm", &ImapDeeds::storm},
};

constexpr Choice<JmapDeeds> jmapChoices[] = {
    {3, "method error", &JmapDeeds::spoilMethod},
    {2, "request refused", &JmapDeeds::refuseRequest},
    {1, "session changed", &JmapDeeds::changeSession},
    {1, "changes forgotten", &JmapDeeds::forgetChanges},
    {3, "streams ended", &JmapDeeds::endStreams},
};

/// leftOut: of the choices at the end.
template <typename Deeds, std::size_t size>
void doOne(
    const Choice<Deeds> (&all)[size], Deeds &deeds, ModelWorld &world, std::size_t leftOut = 0)
{
    const auto choices = std::span(all).first(size - leftOut);
    int sum = 0;
    for (const auto &choice : choices)
        sum += choice.weight;
    int left = world.draw(sum);
    for (const auto &choice : choices) {
        left -= choice.weight;
        if (left < 0) {
            world.count(choice.name);
            (deeds.*choice.deed)();
            return;
        }
    }
}

} // namespace

ModelHistory::ModelHistory(quint64 seed, ModelWay way)
    : m_house(seed, way)
    , m_mail(m_house)
    , m_faults(m_house)
    , m_imap(m_house)
    , m_jmap(m_house)
    , m_steps(4 + m_house.world.draw(30))
{
}

QString ModelHistory::run(int mostSteps)
{
    m_mail.fill();
    m_house.client->start();
    m_house.pass(pause());
    m_steps = std::min(m_steps, mostSteps);
    for (int i = 0; i < m_steps && world().violation.isEmpty(); ++i)
        step();
    m_faults.heal();
    growQuiet();
    return world().violation;
}

void ModelHistory::step()
{
    if (!world().drawOneIn(2))
        goWrong();
    else if (m_house.way == ModelWay::Jmap)
        doOne(mailChoices, m_mail, world(), numbered);
    else
        doOne(mailChoices, m_mail, world());
    m_house.pass(pause());
}

void ModelHistory::goWrong()
{
    switch (m_house.way) {
    case ModelWay::Gateway:
        doOne(faultChoices, m_faults, world());
        return;
    case ModelWay::Jmap:
        if (world().drawOneIn(4))
            doOne(jmapChoices, m_jmap, world());
        else
            doOne(faultChoices, m_faults, world());
        return;
    case ModelWay::Imap:
        break;
    }
    if (world().drawOneIn(3))
        doOne(imapChoices, m_imap, world());
    else
        doOne(imapFaultChoices, m_faults, world());
}

Millis ModelHistory::pause()
{
    // Most of what goes wrong goes wrong because two things happen at once.
    switch (world().draw(8)) {
    case 0:
        return Millis(0);
    case 1:
    case 2:
        return world().drawBetween(Millis(0), Millis(300));
    case 3:
    case 4:
        return world().drawBetween(Millis(0), Millis(3'000));
    case 5:
    case 6:
        return world().drawBetween(Millis(0), Millis(60'000));
    default:
        return world().drawBetween(Millis(0), Millis(400'000));
    }
}

void ModelHistory::growQuiet()
{
    constexpr Millis longest{2'400'000};
    // The longest wait for an attempt, twice the detection of a dead link, and some.
    // An IMAP server that keeps quiet in IDLE is asked every 9 minutes only.
    const Millis usual(m_house.way == ModelWay::Imap ? 900'000 : 600'000);
    const Millis atMost = world().isMendedByComparing ? longest : usual;
    constexpr Millis aWhile{60'000};
    // A connection that fell silent looks well until then.
    if (m_house.way == ModelWay::Imap)
        m_house.pass(Millis(700'000));
    const auto began = world().clock.now();
    const bool toTheEnd = world().drawOneIn(20);
    QString objection;
    const auto isOver = [&] {
        const Millis limit = objection.isEmpty() ? longest : atMost;
        return world().clock.now() - began >= limit;
    };
    do {
        m_house.pass(aWhile);
        objection = m_house.oracle->objection(m_house.client->session());
    } while (world().violation.isEmpty() && !isOver() && (toTheEnd || !objection.isEmpty()));
    // Once more, whatever was found: a server may have logged us off at that very moment.
    m_house.pass(aWhile);
    objection = m_house.oracle->objection(m_house.client->session());
    if (!objection.isEmpty())
        world().violated(QStringLiteral("at the end: ") + objection);
}

} // namespace Grelot
