// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapapi.h"
#include "jmapchanges.h"
#include "jmapmailboxes.h"
#include "jmapposition.h"
#include "jmapreplay.h"
#include "jmapsession.h"
#include "jmapsnapshot.h"
#include "jmapwatch.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace Grelot {

class JmapKnown;

/// Follows one account of a session, step by step; JmapSync decides when. A step is one request,
/// more only where there is more to come, something was moved in, or snapshots are due.
class JmapFollower final : public QObject
{
    Q_OBJECT

public:
    struct Start
    {
        QString accountId;
        QList<JmapWatch> watches;       ///< all of this account
        std::optional<JmapPlace> place; ///< nullopt: from nothing
        QSet<QString> listed;           ///< of the watched names: told whole already
        qsizetype page;                 ///< messages in one answer
    };

    /// api and known outlive it.
    JmapFollower(JmapApi &api, Start start, const JmapKnown &known, QObject *parent = nullptr);

    const QString &accountId() const { return m_start.accountId; }
    /// Push said which state each type has now.
    void announce(const QMap<QString, QString> &states);
    /// Asks at the next step, whatever push says.
    void look() { m_mustLook = true; }
    bool hasStarted() const { return m_hasStarted; }
    /// Whether a step would ask for anything.
    bool isDue() const;
    /// One at a time; ends with finished() or failed().
    void step();

    const JmapMailboxes &mailboxes() const { return m_mailboxes; }
    const QList<JmapWatch> &watches() const { return m_start.watches; }

Q_SIGNALS:
    /// What one answer means, without cursors, and where the account stands once it is told.
    void told(const QList<Grelot::MailUpdate> &updates, const Grelot::JmapPlace &place);
    void answered(const QString &sessionState);
    void accountOutdated(); ///< the session names an account that the server does not have
    void finished();
    void failed(const Grelot::Failure &failure);

private:
    using Next = std::function<void(const JmapResponse &)>;

    bool isNews(const QString &type, const QMap<QString, QString> &announced) const;
    void call(const JmapRequest &request, Next next);
    void open();
    void takeOpening(const JmapResponse &response);
    void askChanges();
    void takeChanges(const JmapResponse &response);
    void take(const JmapChanges &changes);
    void askLess(const Failure &otherwise);
    void askWhole(QStringList ids, JmapEmails got, const std::function<void(JmapEmails)> &next);
    void tell(const JmapChanges &changes, const std::vector<JmapReplay> &replays,
        const JmapEmails &whole);
    void askMailboxes();
    /// The statuses that changed; what was found anew is due for a snapshot.
    QList<MailUpdate> takeMailboxes(const JmapResult &got);
    /// Tells of counts that no update has brought.
    QList<MailUpdate> countsBeside(const QList<MailUpdate> &updates);
    void snapshots();
    void nextSnapshot(const QList<JmapWatch> &left, const QList<MailUpdate> &taken);
    void finish();
    void say(const QList<MailUpdate> &updates);

    JmapApi &m_api;
    Start m_start;
    const JmapKnown &m_known;
    JmapPlace m_place;
    JmapMailboxes m_mailboxes;
    QHash<QString, QString> m_found;    ///< by watched name: the mailbox's id, or empty: none
    QHash<QString, qint64> m_unread;    ///< as told last
    QSet<QString> m_unlisted;           ///< watched names that a snapshot is due for
    QMap<QString, QString> m_announced; ///< by type: the state that push said and we lack
    QMap<QString, QString> m_asked;     ///< the same, as it was at the last step
    qsizetype m_mostIds;
    qsizetype m_page;
    int m_pagesInStep = 0;
    bool m_hasStarted = false;
    bool m_mustLook = false;
};

} // namespace Grelot
