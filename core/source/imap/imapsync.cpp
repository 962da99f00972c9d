// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapsync.h"

#include "imapfetcher.h"
#include "imapselection.h"

#include <limits>

namespace Grelot {

namespace {

constexpr quint64 mostDifferences = 900; // UIDs in one command: its line stays under 8 kB

/// The flags that a response tells; nullptr when it tells none of a known message.
const ImapFetch *flagsIn(const ImapResponse &response)
{
    const auto *fetch = std::get_if<ImapFetch>(&response);
    return fetch && fetch->uid > 0 && fetch->flags ? fetch : nullptr;
}

} // namespace

ImapSync::ImapSync(ImapClient &client, ImapMailboxModel &model, bool changes, Done done)
    : m_client(client)
    , m_model(model)
    , m_changes(changes)
    , m_done(std::move(done))
{
}

void ImapSync::run(
    ImapClient &client, ImapMailboxModel &model, bool arrivals, bool changes, Done done)
{
    const std::shared_ptr<ImapSync> job(new ImapSync(client, model, changes, std::move(done)));
    if (arrivals)
        job->askArrivals();
    else
        job->askChanges();
}

void ImapSync::step(const QByteArray &text, std::function<bool(const ImapResponse &)> collect,
    std::function<void()> next)
{
    m_client.run({text, {}, std::move(collect),
        [self = shared_from_this(), next = std::move(next)](const ImapAnswer &answer) {
            if (answer.failure)
                self->fail(*answer.failure);
            else
                next();
        },
        {}});
}

void ImapSync::fail(const Failure &failure)
{
    m_client.fail(failure);
    m_done(Outcome::Failed);
}

void ImapSync::askArrivals()
{
    // "n:*" always gives the last message, also when its UID is below n; arrive() drops it.
    m_model.forgetEarly();
    const ImapPosition &from = m_model.position();
    ImapFetcher::fetch(m_client, QByteArray::number(from.uidNext) + ":*", from.uidValidity,
        [self = shared_from_this()](const std::variant<ImapFetchedMessages, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                self->fail(*failure);
                return;
            }
            for (const auto &[uid, fetched] : std::get<ImapFetchedMessages>(answer))
                self->m_model.arrive(uid, fetched.message, fetched.modSeq);
            self->m_model.forgetEarly();
            self->askChanges();
        });
}

void ImapSync::askChanges()
{
    if (!m_changes) {
        m_done(Outcome::InStep);
        return;
    }
    const quint64 modSeq = m_model.position().highestModSeq;
    if (modSeq == 0) {
        askUnread();
        return;
    }
    const auto collect = [self = shared_from_this()](const ImapResponse &response) {
        const ImapFetch *fetch = flagsIn(response);
        if (fetch)
            self->m_model.setFlags(fetch->uid, *fetch->flags, fetch->modSeq);
        return fetch != nullptr;
    };
    step("UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE " + QByteArray::number(modSeq) + " VANISHED)",
        collect, [self = shared_from_this()] { self->m_done(Outcome::InStep); });
}

void ImapSync::askUnread()
{
    searchImapUnread(
        m_client, [self = shared_from_this()](const std::variant<NumberSet, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer))
                self->fail(*failure);
            else
                self->compareUnread(std::get<NumberSet>(answer));
        });
}

void ImapSync::compareUnread(const NumberSet &unread)
{
    NumberSet differing = m_model.unread();
    differing.removeAll(unread);
    NumberSet added = unread;
    added.removeAll(m_model.unread());
    // Those that are newer still are fetched as arrivals.
    added.remove(m_model.position().uidNext, std::numeric_limits<quint64>::max());
    for (const auto &[first, last] : added.ranges())
        differing.insert(first, last);
    if (differing.isEmpty())
        m_done(Outcome::InStep);
    else if (differing.size() > mostDifferences)
        m_done(Outcome::Lost);
    else
        askFlags(differing);
}

void ImapSync::askFlags(const NumberSet &uids)
{
    const auto missing = std::make_shared<NumberSet>(uids);
    const auto collect = [self = shared_from_this(), missing](const ImapResponse &response) {
        const ImapFetch *fetch = flagsIn(response);
        if (!fetch || !missing->contains(fetch->uid))
            return false;
        missing->remove(fetch->uid);
        self->m_model.setFlags(fetch->uid, *fetch->flags, 0);
        return true;
    };
    step("UID FETCH " + uids.toString().toLatin1() + " (UID FLAGS)", collect,
        [self = shared_from_this(), missing] {
            self->m_model.vanish(*missing);
            self->m_done(Outcome::InStep);
        });
}

} // namespace Grelot
