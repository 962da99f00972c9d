// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapselection.h"

#include "imapfailure.h"
#include "mailboxname.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

void note(ImapSelected &selected, const ImapCode &code)
{
    if (code.name == "UIDVALIDITY")
        selected.position.uidValidity = code.number();
    else if (code.name == "UIDNEXT")
        selected.position.uidNext = code.number();
    else if (code.name == "HIGHESTMODSEQ")
        selected.position.highestModSeq = code.number();
    else if (code.name == "NOMODSEQ")
        selected.position.highestModSeq = 0;
}

bool collect(ImapSelected &selected, const ImapResponse &response)
{
    if (const auto *exists = std::get_if<ImapExists>(&response)) {
        selected.total = exists->count;
        return true;
    }
    const auto *status = std::get_if<ImapStatus>(&response);
    if (!status)
        return false;
    // What came before it belongs to the mailbox selected until now (RFC 7162 3.2.11).
    if (status->code.name == "CLOSED")
        selected = {};
    note(selected, status->code);
    return true;
}

/// What changes after the answer and before the command's end is newer than the answer.
void follow(NumberSet &unread, const ImapResponse &response)
{
    if (const auto *vanished = std::get_if<ImapVanished>(&response)) {
        unread.removeAll(vanished->uids);
        return;
    }
    const auto *fetch = std::get_if<ImapFetch>(&response);
    if (!fetch || fetch->uid == 0 || !fetch->flags)
        return;
    if (fetch->flags->testFlag(Flag::Seen))
        unread.remove(fetch->uid);
    else
        unread.insert(fetch->uid);
}

/// Nobody hears yet what comes and goes while the mailbox is selected.
bool countOn(quint64 &total, const ImapResponse &response)
{
    if (const auto *exists = std::get_if<ImapExists>(&response))
        total = exists->count;
    else if (std::holds_alternative<ImapExpunge>(response))
        total -= qMin(quint64(1), total);
    else
        return false;
    return true;
}

/// `vain`: how often it was asked without an answer.
void askLastUid(ImapClient &client, ImapSelected selected, ImapSelectionDone done, int vain = 0)
{
    constexpr int mostVain = 3;
    const auto last = std::make_shared<quint64>(0);
    const auto total = std::make_shared<quint64>(selected.total);
    const auto count = [total](const ImapResponse &response) { return countOn(*total, response); };
    const auto take = [last, count](const ImapResponse &response) {
        const auto *fetch = std::get_if<ImapFetch>(&response);
        if (fetch)
            *last = qMax(*last, fetch->uid);
        return fetch || count(response);
    };
    const auto finish = [&client, selected, last, total, count, vain, done = std::move(done)](
                            const ImapAnswer &answer) mutable {
        const bool grew = *total > selected.total;
        selected.total = *total;
        selected.position.uidNext = *last + 1;
        if (answer.failure) {
            done(*answer.failure);
        } else if (*last == 0 && *total > 0 && vain < mostVain) {
            // The last one is gone, and the server has not been able to say so (RFC 2180 4.1.2).
            client.run({"NOOP", {}, count,
                [&client, selected, total, vain, done = std::move(done)](
                    const ImapAnswer &) mutable {
                    selected.total = *total;
                    askLastUid(client, selected, done, vain + 1);
                },
                {}});
        } else if (grew) {
            askLastUid(client, selected, std::move(done), vain);
        } else {
            done(selected);
        }
    };
    client.run({"UID FETCH * (UID)", {}, take, finish, {}});
}

} // namespace

void selectImapMailbox(ImapClient &client, const QString &name, ImapSelectionDone done)
{
    const auto selected = std::make_shared<ImapSelected>();
    const auto take = [selected](
                          const ImapResponse &response) { return collect(*selected, response); };
    const auto finish = [&client, selected, done = std::move(done)](const ImapAnswer &answer) {
        note(*selected, answer.status.code);
        // Without QRESYNC a modseq alone does not tell what vanished.
        if (!client.isEnabled("QRESYNC"))
            selected->position.highestModSeq = 0;
        if (answer.failure)
            done(*answer.failure);
        else if (selected->position.uidValidity == 0)
            done(ImapFailures::protocol(QCoreApplication::translate(
                "ImapSelection", "it gives its messages no lasting numbers (UIDVALIDITY)")));
        else if (selected->position.uidNext > 0)
            done(*selected);
        else if (selected->total > 0)
            askLastUid(client, *selected, done);
        else {
            selected->position.uidNext = 1;
            done(*selected);
        }
    };
    client.run({"SELECT " + imapQuoted(encodeMailboxName(name)), {}, take, finish, {}});
}

void searchImapUnread(ImapClient &client, ImapUnreadDone done)
{
    const auto found = std::make_shared<std::optional<NumberSet>>();
    const auto take = [found](const ImapResponse &response) {
        const auto *search = std::get_if<ImapSearch>(&response);
        if (search) {
            NumberSet &unread = *found ? **found : found->emplace();
            for (const auto &[first, last] : search->uids.ranges())
                unread.insert(first, last);
        } else if (*found) {
            follow(**found, response);
        }
        return search != nullptr;
    };
    const QByteArray command =
        client.has("ESEARCH") ? "UID SEARCH RETURN (ALL) UNSEEN" : "UID SEARCH UNSEEN";
    client.run({command, {}, take,
        [found, done = std::move(done)](const ImapAnswer &answer) {
            if (answer.failure)
                done(*answer.failure);
            else
                done(found->value_or(NumberSet()));
        },
        {}});
}

} // namespace Grelot
