// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimapfetch.h"

#include <QLocale>
#include <QRegularExpression>

namespace Grelot {

namespace {

QByteArray headerOf(const QString &section, const Message &message)
{
    if (section.contains(QLatin1String("FROM")))
        return "From: Ada <ada@example.org>\r\n\r\n";
    if (section.contains(QLatin1String("SUBJECT")))
        return "Subject: " + message.subject.toLatin1() + "\r\n\r\n";
    if (!section.contains(QLatin1String("MESSAGE-ID")))
        return "Hello.\r\n";
    return message.messageId.isEmpty()
        ? "\r\n"
        : "Message-ID: <" + message.messageId.toLatin1() + ">\r\n\r\n";
}

QByteArray sectionsOf(const QByteArray &items, const Message &message)
{
    static const QRegularExpression asked(QStringLiteral("BODY\\.PEEK\\[([^\\]]*)\\]"));
    QByteArray text;
    auto match = asked.globalMatch(QString::fromLatin1(items));
    while (match.hasNext()) {
        const QString section = match.next().captured(1);
        const QByteArray value = headerOf(section, message);
        text += " BODY[" + section.toLatin1() + "]<0> {" + QByteArray::number(value.size()) +
            "}\r\n" + value;
    }
    return text;
}

} // namespace

QByteArray modelFetched(const ModelImapView &view, quint64 uid, const ModelImapView::Known &known,
    const QByteArray &items)
{
    const Message &message = view.mailbox().messages().at(uid).message;
    QByteArray text =
        "* " + QByteArray::number(view.sequenceOf(uid)) + " FETCH (UID " + QByteArray::number(uid);
    if (items.contains("FLAGS"))
        text += " FLAGS " + imapFlags(known.flags);
    if (items.contains("MODSEQ") || items.contains("CHANGEDSINCE"))
        text += " MODSEQ (" + QByteArray::number(known.modSeq) + ')';
    if (items.contains("INTERNALDATE")) {
        text += " INTERNALDATE \"" +
            QLocale::c()
                .toString(message.receivedAt, QStringLiteral("dd-MMM-yyyy HH:mm:ss"))
                .toLatin1() +
            " +0000\"";
    }
    if (items.contains("PREVIEW"))
        text += " PREVIEW \"Hello.\"";
    if (items.contains("BODYSTRUCTURE"))
        text +=
            " BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"us-ascii\") NIL NIL \"7BIT\" 8 1)";
    return text + sectionsOf(items, message) + ")\r\n";
}

NumberSet modelNamed(const ModelImapView &view, const QByteArray &set)
{
    NumberSet named;
    for (const QByteArray &range : set.split(',')) {
        const QByteArrayList ends = range.split(':');
        const auto number = [&view](const QByteArray &end) {
            return end == "*" ? view.lastUid() : end.toULongLong();
        };
        const quint64 first = number(ends.first());
        const quint64 last = number(ends.last());
        named.insert(std::min(first, last), std::max(first, last));
    }
    NumberSet result;
    for (const auto &[uid, known] : view.messages()) {
        if (named.contains(uid))
            result.insert(uid);
    }
    return result;
}

} // namespace Grelot
