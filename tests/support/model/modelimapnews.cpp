// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

// What a session tells by itself: IDLE and NOTIFY.
#include "modelimapsession.h"

namespace Grelot {

void ModelImapSession::notify(const QByteArray &line)
{
    m_notified = {QString()};
    for (std::size_t i = 0; i < m_mail.size(); ++i) {
        const QString name = m_mail.at(i).name();
        if (line.contains('"' + name.toLatin1() + '"'))
            m_notified.insert(name);
    }
    finish("OK done");
}

void ModelImapSession::idle()
{
    m_isIdling = true;
    m_isBusy = false;
    say("+ idling");
    flush();
    beat(++m_idles);
    if (m_traits.logsOffLongIdle)
        logOffLater(m_idles);
    if (m_view)
        noticed(m_view->mailbox().name()); // what happened just before
}

void ModelImapSession::beat(int idle)
{
    constexpr ModelWorld::Millis rhythm{120'000};
    if (!m_traits.saysStillHere)
        return;
    m_later.in(rhythm, [this, idle] {
        if (!m_isIdling || idle != m_idles)
            return;
        say("* OK Still here");
        flush();
        beat(idle);
    });
}

void ModelImapSession::logOffLater(int idle)
{
    constexpr ModelWorld::Millis patience{1'810'000}; // what RFC 2177 warns of, and some
    m_later.in(patience, [this, idle] {
        if (m_isIdling && idle == m_idles)
            bye();
    });
}

void ModelImapSession::leaveIdle(const QByteArray &line)
{
    m_isIdling = false;
    m_isBusy = true;
    finish(line == "DONE" ? "OK done" : QByteArray("BAD expected DONE"));
}

void ModelImapSession::noticed(const QString &mailbox)
{
    const bool isSelected = m_view && m_view->mailbox().name() == mailbox;
    const bool heard = isSelected ? isPushing() : m_notified.contains(mailbox);
    if (m_over || !heard || (m_traits.isDeafInIdle && m_notified.isEmpty()))
        return;
    m_news.insert(mailbox);
    pushSoon();
}

void ModelImapSession::dropped(const QString &mailbox)
{
    if (!m_view || m_view->mailbox().name() != mailbox)
        return;
    if (m_world.rollOneIn(2))
        bye();
    else
        close();
}

void ModelImapSession::pushSoon()
{
    if (std::exchange(m_pushes, true))
        return;
    m_later.in(m_world.rollBetween(ModelWorld::Millis(0), ModelWorld::Millis(300)), [this] {
        m_pushes = false;
        if (!m_over && !m_isBusy)
            push();
    });
}

void ModelImapSession::push()
{
    if (!m_notified.isEmpty() && m_world.rollOneIn(60)) {
        m_notified.clear();
        m_news.clear();
        say("* OK [NOTIFICATIONOVERFLOW] Too much happens");
        flush();
        return;
    }
    const QSet<QString> news = std::exchange(m_news, {});
    for (const QString &mailbox : news) {
        if (!m_view || m_view->mailbox().name() != mailbox) {
            if (m_notified.contains(mailbox))
                status(mailbox);
        } else if (!m_world.rollOneIn(4)) {
            tellAll();
        } else { // arrivals and changes apart, and in no order
            m_out += m_view->arrived();
            m_news.insert(mailbox);
        }
    }
    flush();
    if (!m_news.isEmpty())
        pushSoon();
}

void ModelImapSession::tellAll()
{
    if (!m_view)
        return;
    if (m_world.rollOneIn(2))
        m_out += m_view->arrived();
    m_out += m_view->expunged();
    m_out += m_view->changed();
    m_out += m_view->arrived();
}

} // namespace Grelot
