// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapapi.h"
#include "jmapemail.h"
#include "jmapsession.h"
#include "mailupdate.h"

#include <memory>

namespace Grelot {

/// Asks for a snapshot of one mailbox: how many are unread and which, newest first, page by page;
/// then the newest of the unread and the newest of any kind, so that it is known where the mailbox
/// stood. Without cursor and nextId.
class JmapSnapshot : public std::enable_shared_from_this<JmapSnapshot>
{
public:
    static constexpr qsizetype unreadMessages = 50;
    static constexpr qsizetype anyMessages = 10;
    static constexpr qsizetype idsAtFirst = 1'000; ///< unread ids, where none may be missed
    static constexpr qsizetype idsAtMost = 10'000; ///< where what came since may be among them

    struct Place
    {
        QString accountId;
        QString mailbox; ///< as it is watched
        QString mailboxId;
        qsizetype mostIds = idsAtFirst;
        qsizetype maxObjectsInGet = JmapLimits().maxObjectsInGet;
    };
    using Done = std::function<void(const std::variant<Snapshot, Failure> &)>;

    /// `done` is never called once the api is gone.
    static void fetch(JmapApi &api, const Place &place, Done done);

private:
    static constexpr qsizetype page = 1'000; ///< ids in one answer
    static constexpr qsizetype overlap = 20; ///< so many may be read between two pages

    JmapSnapshot(JmapApi &api, Place place, Done done);

    void askIds(qsizetype position);
    void takeIds(const JmapResponse &response, qsizetype position);
    void askMessages();
    void finish();
    using Next = std::function<void(const JmapResponse &)>;
    void call(const JmapRequest &request, const QStringList &callIds, Next next);

    JmapApi &m_api;
    Place m_place;
    Done m_done;
    Snapshot m_snapshot;
    QStringList m_unread; ///< newest first
    QStringList m_wanted; ///< messages still to be asked for
    JmapEmails m_emails;
};

} // namespace Grelot
