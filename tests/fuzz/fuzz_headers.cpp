// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "charset.h"
#include "encodedword.h"
#include "headerfields.h"
#include "plaintext.h"
#include "textcheck.h"

using namespace Grelot;

namespace {

constexpr qsizetype nameSize = 200;
constexpr qsizetype addressSize = 320;
constexpr qsizetype subjectSize = 500;

/// A byte is at most a pair of surrogates (SCSU), and a decoder may report what it never got.
constexpr qsizetype mostUnits(qsizetype bytes)
{
    return 3 * bytes + 16;
}

void checkField(const QByteArray &block, QByteArrayView name, qsizetype cut)
{
    const QByteArray value = headerField(block, name);
    require(!value.contains('\n'), "a field is unfolded");
    require(value == value.trimmed(), "no white space around a value");
    require(value.startsWith(headerField(block.left(cut), name)),
        "of a block that is cut comes the beginning of the value");
}

void checkText(const QByteArray &value)
{
    const QString text = decodeHeaderText(value);
    require(text.size() <= mostUnits(value.size()), "decoding blows nothing up");
    require(value.contains("=?") || !isAscii(value) || text == QString::fromLatin1(value),
        "text without encoded words stays as it is");
    const QString line = plainLine(text, subjectSize);
    requireLine(line, subjectSize);
    require(plainLine(line, subjectSize) == line, "a plain line stays as it is");
}

void checkAddress(const QByteArray &value)
{
    const Address address = parseFirstAddress(value);
    requireLine(address.name, nameSize);
    requireLine(address.address, addressSize);
    require(value.contains('@') || value.contains('<') || address.address.isEmpty(),
        "no address comes out of an encoded word");
}

void checkWords(const QByteArray &value)
{
    for (qsizetype at = value.indexOf("=?"); at >= 0; at = value.indexOf("=?", at + 1)) {
        const QByteArrayView rest = QByteArrayView(value).sliced(at);
        const qsizetype length = encodedWordLength(rest);
        require(length >= 0 && length <= rest.size(), "an encoded word lies within its text");
        require(length == 0 || rest.first(length).endsWith("?="), "an encoded word has its end");
    }
}

/// The first line names a charset.
void checkCharset(const QByteArray &block)
{
    const qsizetype end = std::max(block.indexOf('\n'), qsizetype(0));
    const QByteArrayView rest = QByteArrayView(block).sliced(end);
    require(decodeCharset(rest, block.left(end)).size() <= mostUnits(rest.size()),
        "decoding a charset blows nothing up");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray block(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = Cuts(block).next(0);
    for (const QByteArrayView name : {"Subject", "From", "Message-ID"})
        checkField(block, name, cut);
    for (const QByteArray &value :
        {headerField(block, "Subject"), headerField(block, "From"), block}) {
        checkText(value);
        checkAddress(value);
        checkWords(value);
    }
    checkCharset(block);
    return 0;
}
