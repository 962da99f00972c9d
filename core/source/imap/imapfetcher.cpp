// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfetcher.h"

#include "imapmessage.h"

namespace Grelot {

namespace {

constexpr int plainStart = 1024;       // bytes of a text part
constexpr int plainStartInBulk = 512;  // 200 characters, or 85 where each takes six bytes
constexpr int htmlStart = 4096;        // its first kilobyte is mostly style sheets
constexpr std::size_t fewMessages = 5; // that arrived, and ring; more are a list to look at

QByteArray setOf(const NumberSet &uids)
{
    return uids.toString().toLatin1();
}

} // namespace

Messages messagesOf(const ImapFetchedMessages &fetched)
{
    Messages messages;
    for (const auto &[uid, one] : fetched)
        messages.append(one.message);
    return messages;
}

ImapFetcher::ImapFetcher(ImapClient &client, const QByteArray &uids, quint64 uidValidity, Done done)
    : m_client(client)
    , m_uids(uids)
    , m_uidValidity(uidValidity)
    , m_done(std::move(done))
{
}

void ImapFetcher::fetch(ImapClient &client, const QByteArray &uids, quint64 uidValidity, Done done)
{
    const std::shared_ptr<ImapFetcher> job(
        new ImapFetcher(client, uids, uidValidity, std::move(done)));
    job->askHeaders();
}

void ImapFetcher::step(const QByteArray &uids, const QByteArray &items,
    std::function<bool(const ImapResponse &)> collect, void (ImapFetcher::*next)())
{
    const auto take = [self = shared_from_this(), collect = std::move(collect)](
                          const ImapResponse &response) {
        self->dropVanished(response);
        self->followFlags(response);
        return collect(response);
    };
    m_client.run({"UID FETCH " + uids + " (" + items + ')', {}, take,
        [self = shared_from_this(), next](const ImapAnswer &answer) {
            if (answer.failure)
                self->m_done(*answer.failure);
            else
                ((*self).*next)();
        },
        {}});
}

void ImapFetcher::dropVanished(const ImapResponse &response)
{
    // It came and went while it was fetched: nobody is told of it.
    const auto *vanished = std::get_if<ImapVanished>(&response);
    if (!vanished || vanished->earlier)
        return;
    for (const auto &[first, last] : vanished->uids.ranges())
        m_messages.erase(m_messages.lower_bound(first), m_messages.upper_bound(last));
}

void ImapFetcher::followFlags(const ImapResponse &response)
{
    // Read elsewhere meanwhile: nobody else knows the message yet, and the server says it once.
    const auto *fetch = std::get_if<ImapFetch>(&response);
    if (!fetch || !fetch->flags)
        return;
    const auto known = m_messages.find(fetch->uid);
    if (known == m_messages.end())
        return;
    known->second.message.flags = *fetch->flags;
    known->second.modSeq = qMax(known->second.modSeq, fetch->modSeq);
}

void ImapFetcher::take(const ImapFetch &fetch)
{
    m_messages[fetch.uid] = {messageOf(fetch, m_uidValidity), fetch.modSeq};
}

void ImapFetcher::askHeaders()
{
    QByteArray items = "UID FLAGS INTERNALDATE";
    if (m_client.isEnabled("QRESYNC"))
        items += " MODSEQ";
    if (m_client.has("PREVIEW"))
        items += " PREVIEW";
    items += " BODY.PEEK[HEADER.FIELDS (FROM)]<0.4096> BODY.PEEK[HEADER.FIELDS (SUBJECT)]<0.4096>"
             " BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]<0.2048>";
    const auto collect = [self = shared_from_this()](const ImapResponse &response) {
        if (std::holds_alternative<ImapSkipped>(response))
            self->m_skipped = true;
        const auto *fetch = std::get_if<ImapFetch>(&response);
        if (!fetch || fetch->uid == 0 || !fetch->received)
            return std::holds_alternative<ImapSkipped>(response);
        self->take(*fetch);
        return false; // the server may say these flags here only
    };
    step(m_uids, items, collect, &ImapFetcher::askWithoutHeaders);
}

void ImapFetcher::askWithoutHeaders()
{
    if (!m_skipped) {
        askStructures();
        return;
    }
    const auto collect = [self = shared_from_this()](const ImapResponse &response) {
        const auto *fetch = std::get_if<ImapFetch>(&response);
        if (!fetch || fetch->uid == 0 || !fetch->received)
            return false;
        if (self->m_messages.count(fetch->uid) == 0)
            self->take(*fetch);
        return true;
    };
    step(m_uids, "UID FLAGS INTERNALDATE", collect, &ImapFetcher::askStructures);
}

void ImapFetcher::askStructures()
{
    if (m_client.has("PREVIEW") || m_messages.empty()) {
        finish();
        return;
    }
    NumberSet uids;
    for (const auto &[uid, fetched] : m_messages)
        uids.insert(uid);
    const auto collect = [self = shared_from_this()](const ImapResponse &response) {
        const auto *fetch = std::get_if<ImapFetch>(&response);
        if (!fetch || !fetch->structure)
            return std::holds_alternative<ImapSkipped>(response);
        if (const auto part = findTextPart(*fetch->structure))
            self->m_parts[fetch->uid] = *part;
        return true;
    };
    step(setOf(uids), "UID BODYSTRUCTURE", collect, &ImapFetcher::askTexts);
}

void ImapFetcher::askTexts()
{
    if (m_parts.empty()) {
        finish();
        return;
    }
    // One command for all messages whose text lies in the same section.
    const TextPart first = m_parts.begin()->second;
    auto parts = std::make_shared<std::map<quint64, TextPart>>();
    NumberSet uids;
    for (const auto &[uid, part] : m_parts) {
        if (part.section != first.section || part.html != first.html)
            continue;
        parts->emplace(uid, part);
        uids.insert(uid);
    }
    for (const auto &[uid, part] : *parts)
        m_parts.erase(uid);
    const auto collect = [self = shared_from_this(), parts, first](const ImapResponse &response) {
        const auto *fetch = std::get_if<ImapFetch>(&response);
        if (!fetch || !fetch->sections.contains(first.section))
            return std::holds_alternative<ImapSkipped>(response);
        const auto part = parts->find(fetch->uid);
        const auto message = self->m_messages.find(fetch->uid);
        if (part != parts->end() && message != self->m_messages.end())
            message->second.message.preview =
                previewOf(fetch->sections.value(first.section), part->second);
        return true;
    };
    const int plain = m_messages.size() > fewMessages ? plainStartInBulk : plainStart;
    const int size = first.html ? htmlStart : plain;
    const QByteArray items =
        "UID BODY.PEEK[" + first.section + "]<0." + QByteArray::number(size) + '>';
    step(setOf(uids), items, collect, &ImapFetcher::askTexts);
}

void ImapFetcher::finish()
{
    m_done(m_messages);
}

} // namespace Grelot
