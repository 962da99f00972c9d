// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "headerfields.h"

#include "encodedword.h"
#include "plaintext.h"

namespace Grelot {

namespace {

constexpr qsizetype nameSize = 200;
constexpr qsizetype addressSize = 320; // RFC 3696 3: 64 + 1 + 255

/// Reads one mailbox, leniently: senders write anything.
class AddressReader
{
public:
    explicit AddressReader(QByteArrayView value)
        : m_value(value)
    {
    }

    Address read()
    {
        while (m_at < m_value.size() && step(m_value[m_at])) {
        }
        const QByteArray phrase = m_phrase.trimmed();
        if (m_hasAngle || !phrase.contains('@'))
            return make(phrase.isEmpty() ? m_comment : phrase, m_angle);
        return make(m_comment, phrase);
    }

private:
    /// false at the end of the first mailbox.
    bool step(char c)
    {
        // Whatever an encoded word holds is never syntax: it could name another address.
        if (const qsizetype length = encodedWordLength(m_value.sliced(m_at))) {
            m_phrase.append(m_value.sliced(m_at, length));
            m_at += length;
            return true;
        }
        ++m_at;
        switch (c) {
        case '"':
            quoted();
            return true;
        case '(':
            comment();
            return true;
        case '<':
            angle();
            return true;
        case ':': // the name of a group stood before
            m_phrase.clear();
            return true;
        case ',':
        case ';':
            return !m_hasAngle && m_phrase.trimmed().isEmpty();
        default:
            m_phrase += c;
            return true;
        }
    }

    void quoted()
    {
        while (m_at < m_value.size()) {
            char c = m_value[m_at++];
            if (c == '"')
                return;
            if (c == '\\' && m_at < m_value.size())
                c = m_value[m_at++];
            m_phrase += c;
        }
    }

    void comment()
    {
        for (int depth = 1; m_at < m_value.size();) {
            char c = m_value[m_at++];
            if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return;
            if (c == '\\' && m_at < m_value.size())
                c = m_value[m_at++];
            m_comment += c;
        }
    }

    void angle()
    {
        const qsizetype end = m_value.indexOf('>', m_at);
        const qsizetype to = end < 0 ? m_value.size() : end;
        if (!m_hasAngle)
            m_angle = m_value.sliced(m_at, to - m_at).toByteArray();
        m_hasAngle = true;
        m_at = qMin(to + 1, m_value.size());
    }

    static Address make(const QByteArray &name, const QByteArray &address)
    {
        return {plainLine(decodeHeaderText(name), nameSize),
            plainLine(decodeHeaderText(address), addressSize)};
    }

    QByteArrayView m_value;
    qsizetype m_at = 0;
    QByteArray m_phrase;
    QByteArray m_comment;
    QByteArray m_angle;
    bool m_hasAngle = false;
};

} // namespace

QByteArray headerField(QByteArrayView block, QByteArrayView name)
{
    QByteArray value;
    bool found = false;
    for (qsizetype at = 0; at < block.size();) {
        qsizetype end = block.indexOf('\n', at);
        if (end < 0)
            end = block.size();
        QByteArrayView line = block.sliced(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (found && !folded)
            break;
        if (found) {
            value.append(line);
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        found = !folded && colon >= 0 &&
            line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
        if (found)
            value = line.sliced(colon + 1).toByteArray();
    }
    return value.trimmed();
}

Address parseFirstAddress(QByteArrayView value)
{
    return AddressReader(value).read();
}

} // namespace Grelot
