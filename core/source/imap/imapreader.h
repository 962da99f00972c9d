// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapresponse.h"

namespace Grelot {

/// Digits alone, and no more than 63 bits (RFC 9051 9, number64).
std::optional<quint64> parseImapNumber(QByteArrayView text);

/// Reads values off one whole response (RFC 9051 9). After a mistake failed() stays true and
/// everything read is empty.
class ImapReader
{
public:
    explicit ImapReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    bool failed() const { return m_failed; }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    /// Steps over `c` if it is next.
    bool skip(char c);
    /// Steps over `c`, which must be next.
    void expect(char c);

    /// Up to a space, a parenthesis or the end.
    QByteArray atom();
    /// An atom that may hold a section: BODY[HEADER.FIELDS (FROM)]<0>.
    QByteArray itemName();
    quint64 number();
    ImapValue value() { return value(0); }
    /// An atom or a string.
    QByteArray text();
    QByteArray rest();

private:
    ImapValue value(int depth);
    ImapValue list(int depth);
    QByteArray quoted();
    QByteArray literal();
    void fail()
    {
        m_failed = true;
        m_at = m_bytes.size();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
    bool m_failed = false;
};

} // namespace Grelot
