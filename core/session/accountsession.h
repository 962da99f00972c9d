// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountrecord.h"
#include "actionoverlay.h"
#include "actionqueue.h"
#include "backlogfetcher.h"
#include "connection.h"
#include "inbox.h"
#include "mailsource.h"
#include "newsfilter.h"
#include "oldermessages.h"
#include "presence.h"
#include "reconciler.h"
#include "secret.h"
#include "statestore.h"
#include "trafficmeter.h"

#include <QObject>

#include <memory>

namespace Grelot {

/// One account, alive: wires its source, connection, inbox and ledger, and carries actions down.
class AccountSession final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QString name;
        QString url;         ///< without a secret; for people
        QStringList watched; ///< mailboxes that ring
        std::unique_ptr<SecretProvider> secrets;
        std::unique_ptr<MailSource> source; ///< may refer to secrets
        StateStore store;
        bool isLoopback = false; ///< its server is on this machine
        ActionStore actions = {};
        std::shared_ptr<const TrafficMeter> traffic = {}; ///< of the source, where it is counted
    };

    /// Clock and random source have to outlive the session.
    AccountSession(Parts parts, Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~AccountSession() override;

    void start();
    void stop();
    /// "Reconnect now": see Connection::nudge().
    void reconnect();
    /// "Check": asks the server behind to look again; connects first where it is not.
    void check();
    /// Now or, offline, later; inbox() shows it at once. Of a refusal wentWrong() tells, and the
    /// inbox goes back to what the server said.
    void act(MailAction action, const QString &mailbox, const QString &id);
    /// As act(), but it only shows: asked for is nothing before releaseHeld().
    void hold(MailAction action, const QString &mailbox, const QStringList &ids);
    /// Ends hold(): it is asked for now where it is wanted still.
    void releaseHeld(
        MailAction action, const QString &mailbox, const QStringList &ids, bool isWanted);
    /// Somebody looks further back than the inbox shows.
    void showMore() { m_older.showMore(); }
    /// Saves at once what the next second would have saved.
    void save();

    /// What the machine and the person do; see Presence. All of it may be told before start().
    void sleep();
    void wake(std::chrono::milliseconds sleptFor);
    void networkChanged(const QByteArray &id, bool hasAddress);
    void personReturned();

    const QString &name() const { return m_parts.name; }
    const QString &url() const { return m_parts.url; }
    /// What the server said, and over it what waits to be done.
    const Inbox &inbox() const { return m_shown; }
    const Connection &connection() const { return m_connection; }
    const Reconciler &reconciler() const { return m_reconciler; }
    /// What the person has to mend before it goes on.
    Need need() const;
    const AccountRecord &record() const { return m_record; }
    /// Since record().since().
    Traffic traffic() const { return m_parts.traffic ? m_parts.traffic->total() : Traffic(); }
    /// How it is connected, or why not, in plain words.
    QString sentence() const;

Q_SIGNALS:
    void connectionChanged();
    /// New messages, oldest first; each is emitted once.
    void rang(const QString &mailbox, const Grelot::Messages &messages);
    void read(const QString &mailbox, const QStringList &ids);
    void unreadChanged();
    void inboxChanged();
    /// The connection's failures, which its phase tells as well.
    void failed(const Grelot::Failure &failure);
    /// Anything else that went wrong, which no phase tells: an action, a file.
    void wentWrong(const Grelot::Failure &failure);

private:
    static constexpr std::chrono::milliseconds saveDelay{1'000};

    void load();
    /// Asks for the secret, then goes on; what is waited for is said meanwhile.
    void withSecret(void (Connection::*next)());
    void take(const MailUpdate &update);
    /// Shows what the server said and what waits to be done, and tells whether the counts differ.
    bool show();
    void showActions();
    void ring(const QString &mailbox, const Messages &messages);
    void askFor(const QString &mailbox, const QStringList &ids);
    void moveCursor(const MailUpdate &update);
    void changed();
    void saveNow();
    void recordPhase();

    Parts m_parts;
    AccountState m_state;
    NewsFilter m_filter;
    Inbox m_inbox; ///< what the server said
    Inbox m_shown;
    BacklogFetcher m_backlog;
    Reconciler m_reconciler;
    OlderMessages m_older;
    ActionQueue m_actions;
    ActionOverlay m_overlay;
    AccountRecord m_record;
    Connection m_connection;
    Presence m_presence;
    Cursor m_heldCursor; ///< of what came while a backlog was open
    std::unique_ptr<Alarm> m_saveSoon;
    bool m_wasOnline = false;
    bool m_waitingForSecret = false;
    bool m_saveFailed = false;
};

} // namespace Grelot
