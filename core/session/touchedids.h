// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailupdate.h"

#include <QHash>

namespace Grelot {

/// What push has said since some moment: the ids it spoke of, mailbox by mailbox.
class TouchedIds
{
public:
    /// Ids and mailboxes; beyond, every mailbox counts as touched and none by id.
    static constexpr qsizetype most = 5'000;

    void note(const MailUpdate &update);
    bool isTouched(const QString &mailbox) const { return m_tooMany || m_ids.contains(mailbox); }
    /// Takes those ids out that were spoken of one by one.
    void removeFrom(IdSet &ids, const QString &mailbox) const;
    qsizetype size() const { return m_size; } ///< what is counted against `most`

private:
    QHash<QString, IdSet> m_ids;
    qsizetype m_size = 0;
    bool m_tooMany = false;
};

} // namespace Grelot
