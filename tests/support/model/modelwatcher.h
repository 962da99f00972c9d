// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "imapmailboxmodel.h"
#include "later.h"
#include "mailaction.h"
#include "modelmailserver.h"
#include "modelworld.h"

#include <optional>

namespace Grelot {

/// What ImapWatcher and ImapMailbox are to one mailbox, without IMAP in between: the same rules, on
/// the gateway's own ImapMailboxModel.
class ModelWatcher final : public QObject
{
    Q_OBJECT

public:
    using Ready = std::function<void(const std::optional<Failure> &)>;
    /// nullopt: it cannot be continued.
    using Changes = std::optional<QList<ImapUpdate>>;
    template <typename Value>
    using Done = std::function<void(const std::variant<Value, Failure> &)>;

    ModelWatcher(ModelMailServer &server, ModelMailbox &mailbox, ModelWorld &world);

    const QString &mailbox() const { return m_mailbox.name(); }
    std::optional<ImapPosition> position() const { return m_told; }
    void whenReady(Ready task);
    void retryNow();

    // Once ready.
    void changesSince(const ImapPosition &since, const Done<Changes> &done);
    void snapshot(const Done<ImapUpdate> &done);
    void fetch(const QStringList &ids, const Done<Messages> &done);
    void act(MailAction action, const QString &id, const Ready &done);

Q_SIGNALS:
    void updated(const Grelot::ImapUpdate &update);
    void liveChanged(bool live, const QString &reason);

private:
    void connectSoon(ModelWorld::Millis most);
    void connectNow();
    void fail();
    void select();
    void look();
    void tell(const QList<ImapUpdate> &updates);
    void tell(const ImapUpdate &update);
    bool canContinue(const ImapPosition &since) const;
    Changes replay(const ImapPosition &since, const ImapPosition &until, qint64 unread) const;
    ImapUpdate whole() const;
    void addMessages(Snapshot &snapshot, const NumberSet &newest) const;
    /// Answers now or a little later; with a failure if the connection broke meanwhile.
    void answer(const std::function<void(bool stands)> &then);

    ModelMailServer &m_server;
    ModelMailbox &m_mailbox;
    ModelWorld &m_world;
    ImapMailboxModel m_model;
    Later m_later; ///< of the connection that stands
    Later m_connecting;
    Later m_answers; ///< who waits is answered also when the connection breaks
    std::optional<ImapPosition> m_told;
    QList<Ready> m_tasks;
    quint64 m_connection = 0;
    bool m_online = false;
    bool m_starting = true;
    bool m_away = false;
    bool m_looking = false;
};

} // namespace Grelot
