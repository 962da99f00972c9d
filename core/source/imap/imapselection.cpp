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

void askLastUid(ImapClient &client, ImapSelected selected, ImapSelectionDone done)
{
    const auto last = std::make_shared<quint64>(0);
    const auto total = std::make_shared<quint64>(selected.total);
    const auto take = [last, total](const ImapResponse &response) {
        if (const auto *exists = std::get_if<ImapExists>(&response)) {
            *total = exists->count;
            return true;
        }
        const auto *fetch = std::get_if<ImapFetch>(&response);
        if (fetch)
            *last = qMax(*last, fetch->uid);
        return fetch != nullptr;
    };
    client.run({"UID FETCH * (UID)", {}, take,
        [&client, selected, last, total, done = std::move(done)](const ImapAnswer &answer) mutable {
            selected.position.uidNext = *last + 1;
            if (answer.failure) {
                done(*answer.failure);
            } else if (*total > selected.total) {
                // Nobody hears yet what comes while the mailbox is selected.
                selected.total = *total;
                askLastUid(client, selected, std::move(done));
            } else {
                done(selected);
            }
        },
        {}});
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
