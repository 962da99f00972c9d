// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cursor.h"
#include "imapposition.h"

#include <QMap>

#include <optional>

namespace Grelot {

/// The positions of an account's mailboxes, and their text: "INBOX=17.21.4711;Lists%2FQt=3.9.0" is
/// name=uidvalidity.uidnext.highestmodseq, in the order of the names, the names percent-encoded
/// (RFC 3986 2.1; all but letters, digits and "-._~"). It is derived from the server's numbers
/// alone, so that any process can continue it. The text is stored and sent: keep it stable.
class ImapCursor
{
public:
    static constexpr qsizetype maxLength = 1000; ///< characters

    /// nullopt when the text is malformed or too long. An empty cursor has no positions.
    static std::optional<ImapCursor> parse(const Cursor &cursor);
    /// A mailbox that would make it too long is left out, so that it starts again from a snapshot.
    Cursor toCursor() const;

    void set(const QString &mailbox, const ImapPosition &position)
    {
        m_positions[mailbox] = position;
    }
    std::optional<ImapPosition> position(const QString &mailbox) const;
    const QMap<QString, ImapPosition> &positions() const { return m_positions; }

    bool operator==(const ImapCursor &) const = default;

private:
    QMap<QString, ImapPosition> m_positions;
};

} // namespace Grelot
