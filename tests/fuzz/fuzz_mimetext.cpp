// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "htmltext.h"
#include "imaplimits.h"
#include "imapmessage.h"
#include "imapreader.h"
#include "textcheck.h"
#include "transfercoding.h"

using namespace Grelot;

namespace {

constexpr qsizetype previewSize = 256;

void checkSection(const QByteArray &section)
{
    const QByteArrayList numbers = section.split('.');
    require(numbers.size() <= ImapLimits::depth + 1, "parts within parts are limited");
    for (const QByteArray &number : numbers) {
        bool isNumber = false;
        require(number.toUInt(&isNumber) > 0 && isNumber, "a section is made of numbers");
    }
}

void checkPart(QByteArrayView body, const TextPart &part)
{
    require(decodeTransfer(body, part.encoding).size() <= body.size(),
        "decoding a part does not make it longer");
    requireLine(previewOf(body, part), previewSize);
}

void checkHtml(QByteArrayView body)
{
    const QString html = QString::fromLatin1(body);
    const QString text = htmlToText(html);
    require(text.size() <= html.size(), "the text of HTML is not longer than it");
    require(html.contains(u'<') || html.contains(u'&') || text == html,
        "text without markup stays as it is");
}

} // namespace

/// The first line is a body structure, what follows a part's beginning.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = input.indexOf('\n');
    const QByteArrayView body = QByteArrayView(input).sliced(end + 1);
    ImapReader reader(QByteArrayView(input).first(std::max(end, qsizetype(0))));
    const ImapValue structure = reader.value();
    const auto part = findTextPart(structure);
    if (part) {
        checkSection(part->section);
        checkPart(body, *part);
    }
    const QByteArray charset = part ? part->charset : QByteArray();
    for (const char *encoding : {"7bit", "quoted-printable", "base64"}) {
        for (const bool html : {false, true})
            checkPart(body, {"1", charset, encoding, html});
    }
    checkHtml(body);
    return 0;
}
