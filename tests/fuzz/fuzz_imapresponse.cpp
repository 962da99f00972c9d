// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fuzzcheck.h"
#include "imaplimits.h"
#include "imapparser.h"
#include "imapreader.h"
#include "mailboxname.h"

#include <algorithm>

#include <sanitizer/allocator_interface.h>

using namespace Grelot;

namespace {

/// Writes a response out, with all that it says.
class Description
{
public:
    QString text() const { return m_text; }

    void operator()(const ImapTagged &tagged)
    {
        say("tagged", tagged.tag);
        (*this)(tagged.status);
    }
    void operator()(const ImapStatus &status)
    {
        say("status", QByteArray::number(int(status.condition)));
        say(status.code.name, status.code.argument);
        say("text", status.text);
    }
    void operator()(const ImapContinuation &continuation) { say("+", continuation.text); }
    void operator()(const ImapCapabilities &capabilities)
    {
        say("capability", capabilities.names.join(' '));
    }
    void operator()(const ImapEnabled &enabled) { say("enabled", enabled.names.join(' ')); }
    void operator()(const ImapExists &exists) { say("exists", exists.count); }
    void operator()(const ImapExpunge &expunge) { say("expunge", expunge.sequence); }
    void operator()(const ImapVanished &vanished)
    {
        say(vanished.earlier ? "earlier" : "vanished", vanished.uids);
    }
    void operator()(const ImapSearch &search)
    {
        say("search", search.tag);
        say("uids", search.uids);
    }
    void operator()(const ImapFetch &fetch)
    {
        say("fetch", fetch.sequence);
        say("uid", fetch.uid);
        say("modseq", fetch.modSeq);
        say("flags", QByteArray::number(fetch.flags ? int(*fetch.flags) : -1));
        say("received", fetch.received.value_or(QDateTime()).toString(Qt::ISODate).toUtf8());
        QByteArrayList names = fetch.sections.keys();
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : names)
            say(name, fetch.sections.value(name));
        say(fetch.preview ? "preview" : "none", fetch.preview.value_or(QByteArray()));
        if (fetch.structure)
            say(*fetch.structure, 0);
    }
    void operator()(const ImapSkipped &skipped)
    {
        say("skipped", skipped.sequence);
        say("because", skipped.reason.toUtf8());
    }
    void operator()(const ImapListed &listed)
    {
        say("list", listed.attributes.join(' '));
        say("name", listed.name);
    }
    void operator()(const ImapStanding &standing)
    {
        say("standing", standing.mailbox);
        for (const auto &value : {standing.messages, standing.unseen, standing.uidNext,
                 standing.uidValidity, standing.highestModSeq})
            say(value ? "is" : "not", value.value_or(0));
    }
    void operator()(const ImapOther &other) { say("other", other.name); }

private:
    void say(QByteArrayView name, const QByteArray &value)
    {
        m_text += QString::fromLatin1(name) + u'=' + QString::fromLatin1(value.toHex()) + u'\n';
    }
    void say(QByteArrayView name, quint64 value) { say(name, QByteArray::number(value)); }
    void say(QByteArrayView name, const NumberSet &set)
    {
        const QString text = set.toString();
        require(text.isEmpty() || NumberSet::parse(text, ImapLimits::ranges) == set,
            "a set of UIDs that is written is read as the same");
        say(name, text.toLatin1());
    }
    void say(const ImapValue &value, int depth)
    {
        require(depth <= ImapLimits::depth + 1, "lists within lists are limited");
        say(QByteArray::number(int(value.kind)), value.text);
        for (const ImapValue &item : value.items)
            say(item, depth + 1);
        say("end", QByteArray());
    }

    QString m_text;
};

struct Run
{
    QString responses;
    QString error;
    bool isMid = false;

    bool operator==(const Run &) const = default;
};

void checkName(const QByteArray &wire)
{
    const auto name = decodeMailboxName(wire);
    require(!name || decodeMailboxName(encodeMailboxName(*name)) == name,
        "a mailbox's name that is written is read as the same");
}

void take(Run &run, ImapParser &parser)
{
    while (const auto response = parser.next()) {
        Description description;
        std::visit(description, *response);
        run.responses += description.text();
        if (const auto *listed = std::get_if<ImapListed>(&*response))
            checkName(listed->name);
    }
    require(!parser.next(), "nothing follows before more bytes come");
}

/// Fed in portions that end there.
Run fed(QByteArrayView bytes, std::initializer_list<qsizetype> ends)
{
    ImapParser parser;
    Run run;
    qsizetype from = 0;
    for (const qsizetype end : ends) {
        parser.feed(bytes.sliced(from, end - from));
        take(run, parser);
        from = end;
    }
    run.error = parser.error();
    run.isMid = parser.isMidResponse();
    return run;
}

/// Fed in small portions, each response thrown away at once.
void checkMemory(const QByteArray &bytes)
{
    constexpr qsizetype portion = 13;
    constexpr std::size_t fixed = 1024;
    const std::size_t before = __sanitizer_get_current_allocated_bytes();
    ImapFramer framer;
    for (qsizetype i = 0; i < bytes.size(); i += portion) {
        framer.feed(QByteArrayView(bytes).sliced(i, std::min(portion, bytes.size() - i)));
        while (const auto frame = framer.next())
            require(!frame->bytes.endsWith('\n') && !frame->bytes.endsWith('\r'),
                "a response is without its line end");
        require(__sanitizer_get_current_allocated_bytes() <=
                before + 3 * std::size_t(bytes.size()) + fixed,
            "what waits in the framer is no more than what came");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Run whole = fed(bytes, {bytes.size()});
    Cuts cuts(bytes);
    const qsizetype first = cuts.next(0);
    const qsizetype second = cuts.next(first);
    require(fed(bytes, {first, second, bytes.size()}) == whole,
        "the responses do not depend on how the bytes arrive");
    require(!whole.error.isEmpty() || whole.isMid || bytes.isEmpty() || bytes.endsWith('\n'),
        "what has no end is waited for");
    checkMemory(bytes);
    checkName(bytes);
    return 0;
}
