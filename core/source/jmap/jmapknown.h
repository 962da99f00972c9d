// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "idsequence.h"
#include "mailupdate.h"

#include <QHash>

namespace Grelot {

/// Which messages this run has told as being in a mailbox: a source keeps it, its links ask it. So
/// a link tells apart what was moved into a mailbox and what only changed there.
class JmapKnown
{
public:
    static constexpr qsizetype most = 10'000; ///< a mailbox; the oldest are forgotten

    /// An update was told.
    void note(const MailUpdate &update);
    bool contains(const QString &mailbox, const QString &id) const;

private:
    void add(const QString &mailbox, const QString &id);

    QHash<QString, IdSequence> m_ids; ///< by mailbox
};

} // namespace Grelot
