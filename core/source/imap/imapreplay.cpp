// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapreplay.h"

namespace Grelot {

ImapReplay::ImapReplay(
    ImapClient &client, const ImapPosition &since, const ImapMailboxModel &now, Done done)
    : m_client(client)
    , m_since(since)
    , m_until(now.position())
    , m_unread(qint64(now.unread().size()))
    , m_model(now.name())
    , m_done(std::move(done))
{
    m_model.reset(since, 0, {});
}

void ImapReplay::replay(
    ImapClient &client, const ImapPosition &since, const ImapMailboxModel &now, Done done)
{
    const std::shared_ptr<ImapReplay> job(new ImapReplay(client, since, now, std::move(done)));
    job->askChanges();
}

void ImapReplay::askChanges()
{
    if (m_since.uidNext <= 1) {
        askArrivals();
        return;
    }
    const QByteArray text = "UID FETCH 1:" + QByteArray::number(m_since.uidNext - 1) +
        " (UID FLAGS) (CHANGEDSINCE " + QByteArray::number(m_since.highestModSeq) + " VANISHED)";
    m_client.run({text, {},
        [self = shared_from_this()](
            const ImapResponse &response) { return self->collect(response); },
        [self = shared_from_this()](const ImapAnswer &answer) {
            if (answer.failure)
                self->m_done(*answer.failure);
            else if (self->m_model.overflowed())
                self->m_done(Updates());
            else
                self->askArrivals();
        },
        {}});
}

bool ImapReplay::collect(const ImapResponse &response)
{
    if (const auto *vanished = std::get_if<ImapVanished>(&response);
        vanished && vanished->earlier) {
        m_model.vanish(vanished->uids);
        return true;
    }
    const auto *fetch = std::get_if<ImapFetch>(&response);
    if (!fetch || fetch->uid == 0 || !fetch->flags)
        return false;
    if (!m_model.overflowed())
        m_model.setFlags(fetch->uid, *fetch->flags, fetch->modSeq);
    // What happened just now is news for everyone.
    return fetch->modSeq <= m_until.highestModSeq;
}

void ImapReplay::askArrivals()
{
    if (m_since.uidNext >= m_until.uidNext) {
        finish();
        return;
    }
    const QByteArray uids =
        QByteArray::number(m_since.uidNext) + ':' + QByteArray::number(m_until.uidNext - 1);
    ImapFetcher::fetch(m_client, uids, m_until.uidValidity,
        [self = shared_from_this()](const std::variant<ImapFetchedMessages, Failure> &fetched) {
            if (const auto *failure = std::get_if<Failure>(&fetched)) {
                self->m_done(*failure);
                return;
            }
            for (const auto &[uid, one] : std::get<ImapFetchedMessages>(fetched))
                self->m_model.arrive(uid, one.message, 0);
            self->finish();
        });
}

void ImapReplay::finish()
{
    QList<ImapUpdate> updates = m_model.take(m_unread);
    if (!updates.isEmpty())
        updates.last().position = m_until;
    m_done(Updates(updates));
}

} // namespace Grelot
