// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelmailbox.h"

namespace Grelot {

/// A selected mailbox as one connection was told of it: its sequence numbers, its flags.
class ModelImapView final
{
public:
    struct Known
    {
        Flags flags;
        quint64 modSeq = 0;
    };

    ModelImapView(ModelMailbox &mailbox, bool resync);

    ModelMailbox &mailbox() const { return m_mailbox; }
    const std::map<quint64, Known> &messages() const { return m_known; }
    quint64 lastUid() const { return m_known.empty() ? 0 : m_known.rbegin()->first; }
    /// Of the mailbox as it is, or as it was told.
    Known flagsOf(quint64 uid, bool asTold) const;
    void tellFlags(quint64 uid) { m_known[uid] = flagsOf(uid, false); }
    quint64 sequenceOf(quint64 uid) const;

    QByteArray expunged();
    QByteArray changed();
    QByteArray arrived();

private:
    ModelMailbox &m_mailbox;
    bool m_resync;
    std::map<quint64, Known> m_known;
};

QByteArray imapFlags(Flags flags);

} // namespace Grelot
