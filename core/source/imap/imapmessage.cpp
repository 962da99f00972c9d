// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapmessage.h"

#include "charset.h"
#include "encodedword.h"
#include "headerfields.h"
#include "htmltext.h"
#include "orderedid.h"
#include "plaintext.h"
#include "transfercoding.h"

namespace Grelot {

namespace {

constexpr qsizetype subjectSize = 500;
constexpr qsizetype previewSize = 256;
constexpr qsizetype messageIdSize = 998; // a line of RFC 5322 2.1.1

QByteArray fieldOf(const ImapFetch &fetch, QByteArrayView name)
{
    for (auto it = fetch.sections.cbegin(); it != fetch.sections.cend(); ++it) {
        if (it.key().startsWith("HEADER")) {
            if (const QByteArray value = headerField(it.value(), name); !value.isEmpty())
                return value;
        }
    }
    return {};
}

QString messageIdOf(const QByteArray &value)
{
    const qsizetype open = value.indexOf('<');
    const qsizetype close = value.indexOf('>', open + 1);
    const QByteArray bare = open < 0 || close < 0 ? value : value.mid(open + 1, close - open - 1);
    return plainLine(QString::fromUtf8(bare), messageIdSize);
}

} // namespace

Message messageOf(const ImapFetch &fetch, quint64 uidValidity)
{
    Message message;
    message.id = OrderedId{uidValidity, fetch.uid}.toString();
    message.messageId = messageIdOf(fieldOf(fetch, "Message-ID"));
    message.from = parseFirstAddress(fieldOf(fetch, "From"));
    message.subject = plainLine(decodeHeaderText(fieldOf(fetch, "Subject")), subjectSize);
    if (fetch.preview)
        message.preview = plainLine(decodeCharset(*fetch.preview, "utf-8"), previewSize);
    message.receivedAt = fetch.received.value_or(QDateTime());
    message.flags = fetch.flags.value_or(Flags());
    return message;
}

QString previewOf(QByteArrayView bytes, const TextPart &part)
{
    const QString text = decodeCharset(decodeTransfer(bytes, part.encoding), part.charset);
    return plainLine(part.html ? htmlToText(text) : text, previewSize);
}

} // namespace Grelot
