// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapapi.h"
#include "jmapposition.h"
#include "jmapsession.h"
#include "jmapstatechange.h"
#include "mailsource.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace Grelot {

class JmapFollower;
class JmapKnown;
struct JmapWatch;

/// Keeps the watched mailboxes of one session in step over an api: at the start what changed since
/// the position (and a snapshot of each mailbox that this run has told none of), then what each
/// StateChange announces. One request is under way at a time; what is announced meanwhile is asked
/// for after it, once.
class JmapSync final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largestPage = 256; ///< messages in one answer

    struct Start
    {
        QStringList watched;  ///< "INBOX" stands for the role; see jmapmailboxes.h
        JmapPosition from;    ///< empty: from nothing
        QSet<QString> listed; ///< of them, those that this run has told whole already
        /// Messages asked for at once, at most; fewer where they are too large for one answer.
        qsizetype page = largestPage;
    };

    /// A watched mailbox on the server.
    struct Spot
    {
        QString accountId;
        QString mailboxId;
    };

    /// api and known outlive it; session is copied. What was told of is noted in `known` by whoever
    /// hands it on, since a link may be let go before.
    JmapSync(JmapApi &api, JmapSession session, const Start &start, const JmapKnown &known,
        QObject *parent = nullptr);
    ~JmapSync() override;

    void start();
    void take(const JmapStateChange &change);
    /// Asks how everything stands, whatever push says.
    void look();
    /// Nothing that was announced is still being asked for.
    bool isSettled() const { return m_hasSynced && !m_isUnderWay; }
    const JmapPosition &position() const { return m_position; }
    const JmapSession &session() const { return m_session; }
    /// nullopt for what is not watched, or does not exist.
    std::optional<Spot> spotOf(const QString &watched) const;
    /// The id of an account's mailbox of that role ("archive"); empty: it has none.
    QString mailboxWithRole(const QString &accountId, const QString &role) const;

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);
    /// All that changed up to the start is told. Once.
    void synced();
    /// The server's session has changed: `state` is its new one; empty: an account it named is not
    /// there any more.
    void sessionChanged(const QString &state);
    /// Whatever was announced has been asked for and told.
    void settled();
    /// A request failed as a whole, or a method in a way that ends the link.
    void failed(const Grelot::Failure &failure);

private:
    void addFollower(const QString &accountId, const QList<JmapWatch> &watches, const Start &start,
        const JmapKnown &known);
    void next();
    void finishStep();
    void take(const QString &accountId, const QList<MailUpdate> &updates, const JmapPlace &place);
    void noteSession(const QString &state);
    void fail(const Failure &failure);

    JmapApi &m_api;
    JmapSession m_session;
    QString m_seenSession; ///< the last state that was told of
    JmapPosition m_position;
    std::vector<std::unique_ptr<JmapFollower>> m_followers;
    bool m_isUnderWay = false;
    bool m_hasStarted = false;
    bool m_hasSynced = false;
    bool m_hasFailed = false;
};

} // namespace Grelot
