// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapparser.h"

#include "imapfetchparser.h"
#include "imaplimits.h"
#include "imapreader.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

std::optional<ImapCondition> conditionOf(const QByteArray &word)
{
    if (word == "OK")
        return ImapCondition::Ok;
    if (word == "NO")
        return ImapCondition::No;
    if (word == "BAD")
        return ImapCondition::Bad;
    if (word == "BYE")
        return ImapCondition::Bye;
    if (word == "PREAUTH")
        return ImapCondition::PreAuth;
    return std::nullopt;
}

ImapStatus statusOf(ImapCondition condition, ImapReader &reader)
{
    ImapStatus status{condition, {}, {}};
    reader.skip(' ');
    status.text = reader.rest();
    if (!status.text.startsWith('['))
        return status;
    const qsizetype close = status.text.indexOf(']');
    if (close < 0)
        return status;
    const QByteArray code = status.text.mid(1, close - 1);
    const qsizetype space = code.indexOf(' ');
    status.code.name = (space < 0 ? code : code.left(space)).toUpper();
    status.code.argument = space < 0 ? QByteArray() : code.mid(space + 1).trimmed();
    status.text = status.text.mid(close + 1).trimmed();
    return status;
}

QByteArrayList namesOf(ImapReader &reader)
{
    QByteArrayList names;
    while (reader.skip(' ') && !reader.atEnd() && names.size() < ImapLimits::capabilities)
        names.append(reader.atom().toUpper());
    return names;
}

std::optional<NumberSet> uidsOf(const QByteArray &text)
{
    return NumberSet::parse(QString::fromLatin1(text), ImapLimits::ranges);
}

std::optional<ImapResponse> parseVanished(ImapReader &reader)
{
    ImapVanished vanished;
    reader.expect(' ');
    if (reader.peek() == '(') {
        vanished.earlier = reader.value().at(0).text.toUpper() == "EARLIER";
        reader.expect(' ');
    }
    const auto uids = uidsOf(reader.atom());
    if (!uids || reader.failed())
        return std::nullopt;
    vanished.uids = *uids;
    return vanished;
}

std::optional<ImapResponse> parseSearch(ImapReader &reader)
{
    ImapSearch search;
    while (reader.skip(' ') && !reader.atEnd()) {
        if (reader.peek() == '(') // (MODSEQ 12), RFC 7162 3.1.5
            reader.value();
        else
            search.uids.insert(reader.number());
        if (search.uids.ranges().size() > std::size_t(ImapLimits::ranges))
            return std::nullopt;
    }
    return reader.failed() ? std::nullopt : std::optional<ImapResponse>(search);
}

std::optional<ImapResponse> parseExtendedSearch(ImapReader &reader)
{
    ImapSearch search;
    while (reader.skip(' ') && !reader.atEnd()) {
        const ImapValue name = reader.value();
        if (name.isList()) {
            search.tag = name.at(1).text;
            continue;
        }
        if (name.text.toUpper() == "UID")
            continue;
        reader.expect(' ');
        const ImapValue value = reader.value();
        if (name.text.toUpper() != "ALL")
            continue;
        const auto uids = uidsOf(value.text);
        if (!uids)
            return std::nullopt;
        search.uids = *uids;
    }
    return reader.failed() ? std::nullopt : std::optional<ImapResponse>(search);
}

std::optional<ImapResponse> parseListed(ImapReader &reader)
{
    ImapListed listed;
    reader.expect(' ');
    const ImapValue attributes = reader.value();
    for (const ImapValue &attribute : attributes.items)
        listed.attributes.append(attribute.text.toUpper());
    reader.expect(' ');
    listed.delimiter = reader.text();
    reader.expect(' ');
    listed.name = reader.text();
    return reader.failed() ? std::nullopt : std::optional<ImapResponse>(listed);
}

std::optional<quint64> *memberOf(ImapStanding &standing, const QByteArray &item)
{
    if (item == "MESSAGES")
        return &standing.messages;
    if (item == "UNSEEN")
        return &standing.unseen;
    if (item == "UIDNEXT")
        return &standing.uidNext;
    if (item == "UIDVALIDITY")
        return &standing.uidValidity;
    if (item == "HIGHESTMODSEQ")
        return &standing.highestModSeq;
    return nullptr;
}

std::optional<ImapResponse> parseStanding(ImapReader &reader)
{
    ImapStanding standing;
    reader.expect(' ');
    standing.mailbox = reader.text();
    reader.expect(' ');
    const ImapValue items = reader.value();
    if (reader.failed() || !items.isList())
        return std::nullopt;
    for (qsizetype i = 0; i + 1 < items.items.size(); i += 2) {
        const auto number = parseImapNumber(items.at(i + 1).text);
        std::optional<quint64> *member = memberOf(standing, items.at(i).text.toUpper());
        if (member && number)
            *member = number;
    }
    return standing;
}

std::optional<ImapResponse> parseNumbered(quint64 number, ImapReader &reader)
{
    reader.expect(' ');
    const QByteArray word = reader.atom().toUpper();
    if (reader.failed())
        return std::nullopt;
    if (word == "EXISTS")
        return ImapExists{number};
    if (word == "EXPUNGE")
        return ImapExpunge{number};
    if (word != "FETCH")
        return ImapOther{word};
    reader.expect(' ');
    if (const auto fetch = parseImapFetch(number, reader))
        return *fetch;
    return ImapSkipped{number, QStringLiteral("malformed")};
}

std::optional<ImapResponse> parseUntagged(ImapReader &reader)
{
    if (reader.peek() >= '0' && reader.peek() <= '9') {
        const quint64 number = reader.number();
        return reader.failed() ? std::nullopt : parseNumbered(number, reader);
    }
    const QByteArray word = reader.atom().toUpper();
    if (reader.failed())
        return std::nullopt;
    if (const auto condition = conditionOf(word))
        return statusOf(*condition, reader);
    if (word == "CAPABILITY")
        return ImapCapabilities{namesOf(reader)};
    if (word == "ENABLED")
        return ImapEnabled{namesOf(reader)};
    if (word == "VANISHED")
        return parseVanished(reader);
    if (word == "SEARCH")
        return parseSearch(reader);
    if (word == "ESEARCH")
        return parseExtendedSearch(reader);
    if (word == "LIST")
        return parseListed(reader);
    if (word == "STATUS")
        return parseStanding(reader);
    return ImapOther{word};
}

} // namespace

std::optional<ImapResponse> parseImapResponse(const ImapFrame &frame)
{
    ImapReader reader(frame.bytes);
    if (frame.bytes.startsWith('+')) {
        reader.skip('+');
        reader.skip(' ');
        return ImapContinuation{reader.rest()};
    }
    const QByteArray tag = reader.atom();
    reader.expect(' ');
    if (reader.failed())
        return std::nullopt;
    if (tag != "*") {
        const auto condition = conditionOf(reader.atom().toUpper());
        return condition
            ? std::optional<ImapResponse>(ImapTagged{tag, statusOf(*condition, reader)})
            : std::nullopt;
    }
    if (frame.oversized)
        return ImapSkipped{reader.number(), QStringLiteral("too large")};
    return parseUntagged(reader);
}

std::optional<ImapResponse> ImapParser::next()
{
    if (!m_error.isEmpty())
        return std::nullopt;
    const auto frame = m_framer.next();
    if (!frame)
        return std::nullopt;
    auto response = parseImapResponse(*frame);
    if (!response)
        m_error = QCoreApplication::translate("ImapParser", "an answer cannot be read");
    return response;
}

} // namespace Grelot
