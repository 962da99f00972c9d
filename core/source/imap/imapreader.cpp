// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapreader.h"

#include "imaplimits.h"

#include <algorithm>
#include <limits>

namespace Grelot {

const ImapValue &ImapValue::at(qsizetype index) const
{
    static const ImapValue nil;
    return index < items.size() ? items[index] : nil;
}

std::optional<quint64> parseImapNumber(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 19;
    // Qt takes signs, and stops at a NUL as if the text ended there.
    if (text.isEmpty() || text.size() > mostDigits ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const quint64 number = text.toByteArray().toULongLong();
    return number <= quint64(std::numeric_limits<qint64>::max()) ? std::optional(number)
                                                                 : std::nullopt;
}

bool ImapReader::skip(char c)
{
    if (atEnd() || m_bytes[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void ImapReader::expect(char c)
{
    if (!skip(c))
        fail();
}

QByteArray ImapReader::atom()
{
    const qsizetype from = m_at;
    while (!atEnd()) {
        const char c = m_bytes[m_at];
        if (c == ' ' || c == '(' || c == ')' || c == '"' || c == '\r' || c == '\n')
            break;
        ++m_at;
    }
    if (m_at == from)
        fail();
    return m_failed ? QByteArray() : m_bytes.sliced(from, m_at - from).toByteArray();
}

QByteArray ImapReader::itemName()
{
    const qsizetype from = m_at;
    bool inSection = false;
    while (!atEnd()) {
        const char c = m_bytes[m_at];
        if (c == '[')
            inSection = true;
        else if (c == ']')
            inSection = false;
        else if (!inSection && (c == ' ' || c == '(' || c == ')'))
            break;
        ++m_at;
    }
    if (m_at == from || inSection)
        fail();
    return m_failed ? QByteArray() : m_bytes.sliced(from, m_at - from).toByteArray();
}

quint64 ImapReader::number()
{
    const auto number = parseImapNumber(atom());
    if (!number)
        fail();
    return number.value_or(0);
}

QByteArray ImapReader::quoted()
{
    expect('"');
    QByteArray result;
    while (!atEnd()) {
        char c = m_bytes[m_at++];
        if (c == '"')
            return result;
        if (c == '\\' && !atEnd())
            c = m_bytes[m_at++];
        result += c;
    }
    fail();
    return {};
}

QByteArray ImapReader::literal()
{
    skip('~');
    expect('{');
    quint64 size = 0;
    while (peek() >= '0' && peek() <= '9' && size < quint64(ImapLimits::response))
        size = size * 10 + quint64(m_bytes[m_at++] - '0');
    skip('+');
    expect('}');
    skip('\r');
    expect('\n');
    if (size > quint64(m_bytes.size() - m_at))
        fail();
    if (m_failed)
        return {};
    const QByteArray result = m_bytes.sliced(m_at, qsizetype(size)).toByteArray();
    m_at += qsizetype(size);
    return result;
}

ImapValue ImapReader::list(int depth)
{
    ImapValue result{ImapValue::Kind::List, {}, {}};
    expect('(');
    while (!m_failed && !skip(')')) {
        result.items.append(value(depth + 1));
        // Bodies of a multipart stand one after another without a space (RFC 9051 9,
        // body-type-mpart).
        skip(' ');
    }
    return result;
}

ImapValue ImapReader::value(int depth)
{
    if (depth > ImapLimits::depth || ++m_count > ImapLimits::values)
        fail();
    if (m_failed)
        return {};
    switch (peek()) {
    case '(':
        return list(depth);
    case '"':
        return {ImapValue::Kind::String, quoted(), {}};
    case '{':
    case '~':
        return {ImapValue::Kind::String, literal(), {}};
    default:
        break;
    }
    const QByteArray word = atom();
    if (word.compare("NIL", Qt::CaseInsensitive) == 0)
        return {};
    return {ImapValue::Kind::Atom, word, {}};
}

QByteArray ImapReader::text()
{
    const ImapValue read = value(0);
    if (read.isList())
        fail();
    return read.text;
}

QByteArray ImapReader::rest()
{
    const qsizetype from = std::exchange(m_at, m_bytes.size());
    return m_bytes.sliced(from).toByteArray();
}

} // namespace Grelot
