// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapposition.h"
#include "modelletters.h"

#include <map>

namespace Grelot {

/// The truth: one mailbox as its IMAP server has it.
class ModelMailbox
{
public:
    struct Stored
    {
        Message message;
        quint64 modSeq = 0;
    };

    ModelMailbox(const QString &name, quint64 uidValidity, ModelLetters &letters);

    const QString &name() const { return m_name; }
    ImapPosition position() const { return m_position; }
    const std::map<quint64, Stored> &messages() const { return m_messages; }
    const NumberSet &unread() const { return m_unread; }
    NumberSet vanishedSince(quint64 modSeq) const;

    /// Gives the message its id.
    void append(Message message);
    void setFlags(quint64 uid, Flags flags);
    Message take(quint64 uid);
    /// New UIDVALIDITY, new UIDs in the old order.
    void renumber();
    /// The same UIDs, but HIGHESTMODSEQ begins anew.
    void loseIndex();

private:
    QString m_name;
    ImapPosition m_position;
    ModelLetters &m_letters;
    std::map<quint64, Stored> m_messages;
    NumberSet m_unread;
    std::multimap<quint64, quint64> m_vanished; ///< uid by modseq
};

} // namespace Grelot
