// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "imapposition.h"
#include "mailaction.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Grelot {

class ImapClient;
class ImapIdle;
class ImapMailboxModel;
struct ImapAnswer;

/// What happened since a position, or that it cannot be told: then a snapshot is due.
struct ImapChanges
{
    bool continued = false;
    QList<ImapUpdate> updates;
};

/// One selected mailbox, kept in step with the server. With QRESYNC (RFC 7162) from what the server
/// says by itself; without it by asking again for the unread UIDs whenever something happened.
///
/// Everything runs over the one connection of the client: IDLE is left, the commands run one after
/// another, IDLE is entered again. Every callback is called exactly once unless the mailbox is
/// destroyed first; when the connection ends, with its failure.
class ImapMailbox : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const std::optional<Failure> &)>;
    using SnapshotDone = std::function<void(const std::variant<ImapUpdate, Failure> &)>;
    using ChangesDone = std::function<void(const std::variant<ImapChanges, Failure> &)>;
    using FetchDone = std::function<void(const std::variant<Messages, Failure> &)>;

    ImapMailbox(ImapClient &client, ImapIdle &idle, const QString &name, QObject *parent = nullptr);
    ~ImapMailbox() override;

    const QString &name() const { return m_name; }
    ImapPosition position() const;
    qint64 unread() const;
    qint64 total() const;
    /// Whether changes of flags can be continued from a position.
    bool hasResync() const;

    /// Selects the mailbox and learns what is unread in it; once, before all that follows.
    void select(Done done);
    /// Counts, the ids of all unread messages (the newest 20,000 ranges of them at most) and the
    /// newest 50 unread messages.
    void snapshot(SnapshotDone done);
    /// What happened since `position`, ending at position().
    void changesSince(const ImapPosition &position, ChangesDone done);
    /// Messages by id, oldest first; what is gone is left out. At most 500 ids are looked at.
    void fetch(const QStringList &ids, FetchDone done);
    /// A message that is gone is a failure that says so.
    void act(MailAction action, const QString &id, Done done);

Q_SIGNALS:
    void updated(const Grelot::ImapUpdate &update);

private:
    ImapClient &m_client;
    ImapIdle &m_idle;
    QString m_name;
    std::unique_ptr<ImapMailboxModel> m_model;
};

} // namespace Grelot
