// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "undoer.h"

namespace Grelot {

qsizetype Undoer::Deed::count() const
{
    qsizetype count = 0;
    for (const Place &place : places)
        count += place.ids.size();
    return count;
}

Undoer::Undoer(Sessions &sessions, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_end(clock.alarm([this] { settle(); }))
{
}

Undoer::~Undoer()
{
    release(true);
}

void Undoer::act(MailAction action, const QList<Place> &places)
{
    release(true);
    Deed deed{action, places};
    if (deed.count() > 0) {
        for (const Place &place : places) {
            if (AccountSession *session = m_sessions.find(place.account))
                session->hold(action, place.mailbox, place.ids);
        }
        m_held = std::move(deed);
        m_end->start(moment);
    }
    Q_EMIT changed();
}

void Undoer::undo()
{
    release(false);
    Q_EMIT changed();
}

void Undoer::settle()
{
    release(true);
    Q_EMIT changed();
}

void Undoer::release(bool isWanted)
{
    m_end->stop();
    const std::optional<Deed> deed = std::exchange(m_held, std::nullopt);
    if (!deed)
        return;
    for (const Place &place : deed->places) {
        // An account that was opened anew meanwhile knows nothing of it, and does it all the same.
        if (AccountSession *session = m_sessions.find(place.account))
            session->releaseHeld(deed->action, place.mailbox, place.ids, isWanted);
    }
}

} // namespace Grelot
