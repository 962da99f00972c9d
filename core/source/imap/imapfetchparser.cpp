// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfetchparser.h"

#include <QLocale>

namespace Grelot {

namespace {

/// "HEADER.FIELDS (FROM)" out of "BODY[HEADER.FIELDS (FROM)]<0>".
QByteArray sectionOf(const QByteArray &name)
{
    const qsizetype open = name.indexOf('[');
    return name.mid(open + 1, name.lastIndexOf(']') - open - 1);
}

Flags flagsOf(const ImapValue &list)
{
    QStringList names;
    for (const ImapValue &item : list.items)
        names.append(QString::fromLatin1(item.text));
    return Grelot::flagsOf(names);
}

void take(ImapFetch &fetch, const QByteArray &name, const ImapValue &value)
{
    if (name == "UID")
        fetch.uid = parseImapNumber(value.text).value_or(0);
    else if (name == "FLAGS")
        fetch.flags = flagsOf(value);
    else if (name == "MODSEQ")
        fetch.modSeq = parseImapNumber(value.at(0).text).value_or(0);
    else if (name == "INTERNALDATE")
        // A message without a moment is still a message.
        fetch.received =
            parseInternalDate(value.text).value_or(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    else if (name == "BODYSTRUCTURE")
        fetch.structure = value;
    else if (name.startsWith("BODY["))
        fetch.sections.insert(sectionOf(name), value.text);
    else if (name == "PREVIEW" && value.isList()) // Dovecot's older form: (FUZZY "text")
        fetch.preview = value.at(1).text;
    else if (name == "PREVIEW" && value.kind != ImapValue::Kind::Nil)
        fetch.preview = value.text;
}

} // namespace

std::optional<QDateTime> parseInternalDate(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    const qsizetype space = trimmed.lastIndexOf(' ');
    const QByteArray zone = trimmed.mid(space + 1);
    if (space < 0 || zone.size() != 5 || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    QDateTime moment = QLocale::c().toDateTime(
        QString::fromLatin1(trimmed.left(space)), QStringLiteral("d-MMM-yyyy HH:mm:ss"));
    if (!moment.isValid())
        return std::nullopt;
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    return moment.addSecs(zone[0] == '+' ? -60 * minutes : 60 * minutes);
}

std::optional<ImapFetch> parseImapFetch(quint64 sequence, ImapReader &reader)
{
    ImapFetch fetch;
    fetch.sequence = sequence;
    reader.expect('(');
    while (!reader.failed() && !reader.skip(')')) {
        const QByteArray name = reader.itemName().toUpper();
        reader.expect(' ');
        const ImapValue value = reader.value();
        take(fetch, name, value);
        if (name == "UID" && !parseImapNumber(value.text))
            return std::nullopt;
        reader.skip(' ');
    }
    return reader.failed() ? std::nullopt : std::optional(fetch);
}

} // namespace Grelot
