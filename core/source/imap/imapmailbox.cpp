// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapmailbox.h"

#include "imapactor.h"
#include "imapfailure.h"
#include "imapfetcher.h"
#include "imapreplay.h"
#include "imapselection.h"
#include "imapsnapshot.h"
#include "imapsync.h"
#include "orderedid.h"

#include <limits>

namespace Grelot {

ImapMailbox::ImapMailbox(ImapClient &client, const QString &name, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(name)
{
    connect(&client, &ImapClient::responded, this, &ImapMailbox::onResponse);
    connect(&client, &ImapClient::completed, this, [this] { m_model.settle(); });
    connect(&client, &ImapClient::batchEnded, this, &ImapMailbox::onBatchEnded);
}

// What the server says by itself

void ImapMailbox::onResponse(const ImapResponse &response)
{
    if (!m_selected)
        return;
    if (const auto *exists = std::get_if<ImapExists>(&response)) {
        onExists(exists->count);
    } else if (const auto *vanished = std::get_if<ImapVanished>(&response)) {
        const quint64 count = vanished->earlier ? 0 : vanished->uids.size();
        m_model.setTotal(m_model.total() - qMin(count, m_model.total()));
        m_model.vanish(vanished->uids);
    } else if (std::holds_alternative<ImapExpunge>(response)) {
        m_model.setTotal(m_model.total() - qMin(quint64(1), m_model.total()));
        m_hasChanges = true;
    } else if (const auto *fetch = std::get_if<ImapFetch>(&response)) {
        onFlags(*fetch);
    } else if (std::holds_alternative<ImapSkipped>(response)) {
        m_hasChanges = true;
    } else if (const auto *status = std::get_if<ImapStatus>(&response)) {
        onStatus(*status);
    }
}

void ImapMailbox::onExists(quint64 count)
{
    const quint64 known = m_model.total();
    m_hasArrivals = m_hasArrivals || count > known;
    // Fewer than before without a word of what left, or too many to be told one by one.
    m_lost = m_lost || count < known || count - known > mostArrivals;
    m_model.setTotal(count);
}

void ImapMailbox::onFlags(const ImapFetch &fetch)
{
    if (!fetch.flags)
        return;
    if (hasResync() && fetch.uid > 0)
        m_model.setFlags(fetch.uid, *fetch.flags, fetch.modSeq);
    else
        m_hasChanges = m_hasChanges || fetch.uid == 0 || m_model.differs(fetch.uid, *fetch.flags);
}

void ImapMailbox::onStatus(const ImapStatus &status)
{
    if (status.code.name == "HIGHESTMODSEQ")
        m_model.sawModSeq(status.code.number());
    else if (status.code.name == "UIDVALIDITY" && status.code.number() != position().uidValidity)
        m_lost = true;
}

void ImapMailbox::onBatchEnded()
{
    if (!m_selected || m_syncing || m_client.isDead())
        return;
    if (m_lost || m_model.overflowed())
        startOver({});
    else if (m_hasArrivals || m_hasChanges)
        sync({});
    else
        flush();
}

void ImapMailbox::release()
{
    m_released = true;
    onBatchEnded();
}

void ImapMailbox::flush()
{
    // Half a response is waited for: what one event changed is told together.
    if (!m_released || m_client.isMidResponse())
        return;
    const QList<ImapUpdate> updates = m_model.take();
    for (const ImapUpdate &update : updates)
        Q_EMIT updated(update);
}

// Selecting

void ImapMailbox::select(Done done)
{
    m_selected = m_isReady = false;
    m_syncing = true;
    m_hasArrivals = m_hasChanges = m_lost = false;
    selectImapMailbox(m_client, name(),
        [this, done = std::move(done)](const std::variant<ImapSelected, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                endSelection(done, *failure);
                return;
            }
            begin(std::get<ImapSelected>(answer), done);
        });
}

void ImapMailbox::begin(const ImapSelected &selected, Done done)
{
    m_model.reset(selected.position, selected.total, {});
    m_selected = true;
    searchImapUnread(
        m_client, [this, done = std::move(done)](const std::variant<NumberSet, Failure> &answer) {
            m_syncing = false;
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                endSelection(done, *failure);
                return;
            }
            NumberSet unread = std::get<NumberSet>(answer);
            // Later ones are fetched as arrivals.
            unread.remove(position().uidNext, std::numeric_limits<quint64>::max());
            m_model.setUnread(unread);
            endSelection(done, std::nullopt);
        });
}

void ImapMailbox::endSelection(const Done &done, const std::optional<Failure> &failure)
{
    m_isReady = !failure;
    const QList<Done> deferred = std::exchange(m_deferred, {});
    done(failure);
    for (const Done &then : deferred)
        then(failure);
}

template <typename Refuse>
void ImapMailbox::whenSelected(Refuse refuse, std::function<void()> then)
{
    // A dead client answers for itself.
    if (m_isReady || m_client.isDead()) {
        then();
        return;
    }
    m_deferred.append([refuse, then = std::move(then)](const std::optional<Failure> &failure) {
        if (failure)
            refuse(*failure);
        else
            then();
    });
}

void ImapMailbox::whenInStep(const std::function<void()> &then)
{
    const bool inStep = !m_syncing && !m_hasArrivals && !m_hasChanges && !m_lost;
    if (inStep || !m_selected || m_client.isDead()) {
        then();
        return;
    }
    // Behind what is under way; it is answered whatever becomes of the connection.
    m_client.run({"NOOP", {}, {}, [this, then](const ImapAnswer &) { whenInStep(then); }, {}});
}

void ImapMailbox::leave()
{
    if (m_isReady)
        flush();
    m_selected = m_isReady = false;
}

void ImapMailbox::enter(Done done)
{
    if (position().uidValidity == 0) {
        select(std::move(done));
        return;
    }
    m_selected = m_isReady = false;
    m_syncing = true;
    m_hasArrivals = m_hasChanges = m_lost = false;
    selectImapMailbox(m_client, name(),
        [this, done = std::move(done)](const std::variant<ImapSelected, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer))
                endSelection(done, *failure);
            else
                comeBack(std::get<ImapSelected>(answer), done);
        });
}

void ImapMailbox::comeBack(const ImapSelected &selected, const Done &done)
{
    const ImapPosition now = selected.position;
    const ImapPosition before = position();
    const auto finish = [this, done](
                            const std::optional<Failure> &failure) { endSelection(done, failure); };
    if (now.uidValidity != before.uidValidity || now.uidNext < before.uidNext ||
        now.highestModSeq < before.highestModSeq || now.uidNext - before.uidNext > mostArrivals) {
        startOver(finish);
        return;
    }
    m_selected = true;
    m_model.setTotal(selected.total);
    m_hasArrivals = now.uidNext > before.uidNext;
    m_hasChanges = !hasResync() || now.highestModSeq > before.highestModSeq;
    if (!m_hasArrivals && !m_hasChanges) {
        m_syncing = false;
        finish(std::nullopt);
        return;
    }
    sync([this, finish, now](const std::optional<Failure> &failure) {
        if (!failure && (m_lost || m_model.overflowed())) {
            startOver(finish);
            return;
        }
        // The answers told all that SELECT's modseq stands for.
        m_model.sawModSeq(now.highestModSeq);
        m_model.settle();
        flush();
        finish(failure);
    });
}

void ImapMailbox::startOver(Done done)
{
    const auto end = [this, done = std::move(done)](const std::optional<Failure> &failure) {
        if (done)
            done(failure);
        else if (failure)
            m_client.fail(*failure);
    };
    select([this, end](const std::optional<Failure> &failure) {
        if (failure) {
            end(failure);
            return;
        }
        m_syncing = true;
        snapshot([this, end](const std::variant<ImapUpdate, Failure> &answer) {
            m_syncing = false;
            if (const auto *snapshotFailure = std::get_if<Failure>(&answer)) {
                end(*snapshotFailure);
                return;
            }
            Q_EMIT updated(std::get<ImapUpdate>(answer));
            end(std::nullopt);
        });
    });
}

void ImapMailbox::sync(Done done)
{
    m_syncing = true;
    const bool arrivals = std::exchange(m_hasArrivals, false);
    // Without QRESYNC every sign of change is a reason to look at all that is unread.
    const bool changes = std::exchange(m_hasChanges, false) || !hasResync();
    ImapSync::run(m_client, m_model, arrivals, changes,
        [this, done = std::move(done)](ImapSync::Outcome outcome) {
            m_syncing = false;
            m_lost = m_lost || outcome == ImapSync::Outcome::Lost;
            if (done) {
                done(outcome == ImapSync::Outcome::Failed
                        ? std::optional<Failure>(ImapFailures::abandoned())
                        : std::nullopt);
            }
        });
}

// Answering

void ImapMailbox::snapshot(const SnapshotDone &done)
{
    whenSelected(done, [this, done] { ImapSnapshots::fetch(m_client, m_model, done); });
}

bool ImapMailbox::canContinue(const ImapPosition &since) const
{
    // A position ahead of the server's is one from before it lost its index; it would answer with
    // empty success.
    const ImapPosition now = position();
    return since.uidValidity == now.uidValidity && since.uidNext > 0 &&
        since.uidNext <= now.uidNext && now.uidNext - since.uidNext <= mostReplayed &&
        since.highestModSeq > 0 && since.highestModSeq <= now.highestModSeq;
}

void ImapMailbox::changesSince(const ImapPosition &since, const ChangesDone &done)
{
    whenSelected(done, [this, since, done] { changesNow(since, done); });
}

void ImapMailbox::changesNow(const ImapPosition &since, const ChangesDone &done)
{
    if (!canContinue(since) || since == position()) {
        done(ImapChanges{canContinue(since), {}});
        return;
    }
    ImapReplay::replay(
        m_client, since, m_model, [done](const std::variant<ImapReplay::Updates, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                done(*failure);
                return;
            }
            const auto &updates = std::get<ImapReplay::Updates>(answer);
            done(ImapChanges{updates.has_value(), updates.value_or(QList<ImapUpdate>())});
        });
}

void ImapMailbox::fetch(const QStringList &ids, const FetchDone &done)
{
    whenSelected(done, [this, ids, done] { fetchNow(ids, done); });
}

void ImapMailbox::fetchNow(const QStringList &ids, const FetchDone &done)
{
    NumberSet uids;
    for (const QString &id : ids.first(qMin(ids.size(), mostFetched))) {
        const auto ordered = OrderedId::parse(id);
        if (ordered && ordered->epoch == position().uidValidity)
            uids.insert(ordered->number); // also those that only a comparison knows of yet
    }
    if (uids.isEmpty()) {
        done(Messages());
        return;
    }
    ImapFetcher::fetch(m_client, uids.toString().toLatin1(), position().uidValidity,
        [done](const std::variant<ImapFetchedMessages, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer))
                done(*failure);
            else
                done(messagesOf(std::get<ImapFetchedMessages>(answer)));
        });
}

void ImapMailbox::takeStock(const StockDone &done)
{
    whenSelected(done, [this, done] {
        searchImapUnread(m_client, [this, done](const std::variant<NumberSet, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer))
                done(*failure);
            else
                compare(std::get<NumberSet>(answer), done);
        });
    });
}

void ImapMailbox::compare(const NumberSet &unread, const StockDone &done)
{
    NumberSet known = unread;
    known.remove(position().uidNext, std::numeric_limits<quint64>::max());
    const Snapshot found = ImapSnapshots::outline(m_model, unread);
    // What is still to be said comes with a modseq, or would be no news once taken over here.
    if (hasResync())
        m_model.setUnread(known);
    else
        m_hasChanges = m_hasChanges || known != m_model.unread();
    // What is on its way is told before the answer counts. Of what came a server may be going to
    // tell at the next poll only.
    const auto answer = [this, found, done] { whenInStep([found, done] { done(found); }); };
    if (known.size() < unread.size())
        m_client.run({"NOOP", {}, {}, [answer](const ImapAnswer &) { answer(); }, {}});
    else
        answer();
}

void ImapMailbox::act(MailAction action, const QString &id, const Done &done)
{
    whenSelected(done, [this, action, id, done] { actNow(action, id, done); });
}

void ImapMailbox::actNow(MailAction action, const QString &id, const Done &done)
{
    const auto ordered = OrderedId::parse(id);
    if (!ordered || ordered->epoch != position().uidValidity) {
        done(ImapFailures::gone());
        return;
    }
    ImapActor::act(m_client, action, ordered->number, done);
}

} // namespace Grelot
