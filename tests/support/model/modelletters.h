// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "message.h"
#include "orderedid.h"

#include <QHash>

namespace Grelot {

/// Everything that was ever in the mailboxes, as those know who have seen all of it. A letter keeps
/// its number (it stands in its subject) wherever it goes.
class ModelLetters
{
public:
    struct Place
    {
        QString mailbox;
        OrderedId id;
    };
    struct Letter
    {
        QList<Place> places; ///< it was ever in, in order of time
        QDateTime receivedAt;
        bool wasUnread = false; ///< at some time
        bool wasRead = false;
        bool wasMoved = false; ///< to another mailbox, or away and back
        bool hasMessageId = true;
    };

    static int numberOf(const Message &message);
    /// A new one; `places` follow.
    Message write(const QDateTime &now, bool read, bool withMessageId);
    void put(const QString &mailbox, const Message &message);
    void flagged(const Message &message);
    void moved(const Message &message) { m_letters[numberOf(message)].wasMoved = true; }

    const Letter &letter(int number) const { return m_letters.find(number).value(); }
    bool knows(int number) const { return m_letters.contains(number); }

private:
    QHash<int, Letter> m_letters;
    int m_last = 0;
};

} // namespace Grelot
