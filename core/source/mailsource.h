// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialer.h"
#include "mailaction.h"
#include "mailboxlist.h"
#include "mailupdate.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace Grelot {

/// What the person wants of a connection otherwise than a source would have it.
struct SourceWishes
{
    std::optional<Rung> only{};                      ///< rung
    std::optional<std::chrono::seconds> keepalive{}; ///< silence before a WebSocket is asked
};

/// One account's server: it makes links for the Connection and turns what comes over them into
/// MailUpdate values. Nothing above this class knows a protocol.
class MailSource : public QObject, public Dialer
{
    Q_OBJECT

public:
    using Done = std::function<void(std::optional<Failure>)>; ///< nullopt: done
    using Fetched = std::function<void(const std::variant<Messages, Failure> &)>;

    /// How each watched mailbox stands.
    using Stock = std::function<void(const std::variant<QList<Snapshot>, Failure> &)>;

    using Listed = std::function<void(const std::variant<MailboxList, Failure> &)>;

    static constexpr std::chrono::minutes usualStock{30};

    using QObject::QObject;

    /// Before the first dial().
    void setWishes(const SourceWishes &wishes) { m_wishes = wishes; }
    QString whyOnlyThese() const override;

    /// Where the next link resumes; called once, before the first dial().
    virtual void resumeFrom(const Cursor &cursor) = 0;
    /// Asks for messages by id (of a Snapshot, at most 50); those that are gone are left out.
    virtual void fetch(const QString &mailbox, const QStringList &ids, Fetched done) = 0;
    /// A failure for which isGone() holds: the message is not there any more.
    virtual void act(MailAction action, const QString &mailbox, const QString &id, Done done) = 0;
    /// Asks how things stand now, beside the link; nothing is emitted and the cursor stays.
    virtual void takeStock(Stock done) = 0;
    /// How long a stock that was taken holds, as the link stands now: the time to the next.
    virtual std::chrono::milliseconds stockHolds() const { return usualStock; }
    /// Asks the server behind to be looked at again now ("check").
    virtual void refresh() = 0;
    /// Which mailboxes the account has, watched or not, beside the link. Unless a source says
    /// otherwise: a failure, since its kind of server does not tell.
    virtual void listMailboxes(Listed done);
    /// What there is to say of the server to a person who tries the account, a line each; once the
    /// link has synced.
    virtual QStringList findings() const { return {}; }

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);

protected:
    const SourceWishes &wishes() const { return m_wishes; }
    /// Of these, what the wishes leave.
    QList<Rung> wished(const QList<Rung> &rungs) const;

private:
    SourceWishes m_wishes;
};

/// Whether an action's failure is the server's own word that the message is not there: no breach of
/// the protocol (Permanent), but an answer.
bool isGone(const Failure &failure);

} // namespace Grelot
