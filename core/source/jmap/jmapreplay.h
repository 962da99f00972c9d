// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapchanges.h"
#include "mailupdate.h"

#include <QDateTime>

namespace Grelot {

class JmapKnown;

/// What one page of an account's changes means for one watched mailbox. Some of it can only be told
/// with whole messages, which have to be asked for: those that seem to have been moved in.
class JmapReplay
{
public:
    struct Place
    {
        QString mailbox; ///< as it is watched
        QString mailboxId;
        QDateTime horizon; ///< what is not newer and turns up is no news; invalid: all is newer
    };

    JmapReplay(const JmapChanges &changes, Place place, const JmapKnown &known);

    const QString &mailbox() const { return m_place.mailbox; }
    const QString &mailboxId() const { return m_place.mailboxId; }
    /// Ids of messages that have to be asked for before it can be told.
    const QStringList &wanted() const { return m_wanted; }
    /// `whole`: the messages asked for, as many of them as are still there. Without a cursor; what
    /// nothing happened to is not mentioned.
    QList<MailUpdate> tell(const JmapEmails &whole, qint64 unread) const;

private:
    void take(const JmapEmail &updated, const JmapKnown &known);
    bool isNews(const JmapEmail &email) const;
    bool isHere(const JmapEmail &email) const
    {
        return email.mailboxIds.contains(m_place.mailboxId);
    }

    Place m_place;
    JmapEmails m_arrived;
    QStringList m_wanted;
    QList<FlagChange> m_flags;
    QStringList m_vanished;
};

} // namespace Grelot
