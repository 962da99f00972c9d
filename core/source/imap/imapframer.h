// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Grelot {

/// One whole response as it came: a line, or several joined by literals (RFC 9051 4.3).
struct ImapFrame
{
    QByteArray bytes;       ///< without the last line end; of a skipped one the first bytes
    bool oversized = false; ///< a FETCH over the limit, thrown away
};

/// Cuts the stream of bytes into responses, with no more memory than ImapLimits allow. It knows of
/// the grammar only where lines end and what is a literal.
class ImapFramer
{
public:
    void feed(QByteArrayView bytes) { m_input.append(bytes); }
    /// nullopt: more bytes are needed, or error() is set and nothing follows.
    std::optional<ImapFrame> next();
    /// A sentence that names the limit; empty when all is well.
    const QString &error() const { return m_error; }
    bool isMidResponse() const { return m_size > 0 || m_at < m_input.size(); }

private:
    void keep(QByteArrayView bytes);
    bool withinLimits();
    bool isData() const;
    bool isFetch() const;
    bool mayHoldLiterals() const;
    bool startLiteral();
    ImapFrame finish();

    QByteArray m_input;
    qsizetype m_at = 0; // what of m_input is done
    QByteArray m_frame;
    QByteArray m_tail;    // the end of the line, for a literal's size
    qsizetype m_size = 0; // of the response so far, kept or not
    qsizetype m_lineSize = 0;
    quint64 m_literal = 0; // bytes of it still to come
    bool m_skipping = false;
    QString m_error;
};

} // namespace Grelot
