// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapframer.h"
#include "imapresponse.h"

namespace Grelot {

/// Turns the bytes of a server into responses. A FETCH that is too large or malformed is reported
/// as ImapSkipped; every other breach of the grammar ends the stream with an error.
class ImapParser
{
public:
    void feed(QByteArrayView bytes) { m_framer.feed(bytes); }
    /// nullopt: more bytes are needed, or error() is set.
    std::optional<ImapResponse> next();
    /// What is wrong with the stream, for people; empty when all is well.
    QString error() const { return m_error.isEmpty() ? m_framer.error() : m_error; }
    bool isMidResponse() const { return m_framer.isMidResponse(); }

private:
    ImapFramer m_framer;
    QString m_error;
};

/// One whole response; nullopt when it breaks the grammar.
std::optional<ImapResponse> parseImapResponse(const ImapFrame &frame);

} // namespace Grelot
