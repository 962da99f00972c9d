// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"
#include "imapconfig.h"
#include "imapposition.h"
#include "imaptransport.h"

#include <QPointer>

namespace Grelot {

class ImapLink;
class ImapMailbox;
class SecretProvider;

/// Keeps one mailbox watched, across every reconnection: each link goes on where the last one
/// stood, so that whoever listens misses nothing.
class ImapWatcher : public QObject, private Dialer
{
    Q_OBJECT

public:
    /// The mailbox is good until the task returns to the event loop.
    using Task = std::function<void(const std::variant<ImapMailbox *, Failure> &)>;
    static constexpr qsizetype mostTasks = 64;
    /// After a refusal that no password mends, when nobody asks.
    static constexpr std::chrono::minutes retryAfter{5};

    /// secret, clock and random outlive it.
    ImapWatcher(const ImapConfig &config, SecretProvider &secret, Clock &clock,
        RandomSource &random, ImapTransportFactory transport = imapSocket,
        QObject *parent = nullptr);
    ~ImapWatcher() override;

    void start() { m_connection.start(); }
    const QString &mailbox() const { return m_config.mailbox; }
    /// Where the last update stood; nullopt before the first synchronisation.
    std::optional<ImapPosition> position() const { return m_position; }
    /// Runs the task now; or, while the server is away, when it is back or the next attempt fails;
    /// after a refusal at once, with that.
    void whenReady(Task task);
    /// Cuts a wait for the server short.
    void retryNow();

Q_SIGNALS:
    void updated(const Grelot::ImapUpdate &update);
    /// The server went away, or came back.
    void liveChanged(bool live, const QString &reason);
    /// The server no longer takes the credentials. Any other refusal (of the certificate, of the
    /// mailbox) only makes it away.
    void refused();

private:
    QList<Rung> rungs() const override { return {Rung::ImapIdle}; }
    std::unique_ptr<Link> dial(Rung rung) override;
    void onUpdate(const ImapUpdate &update);
    void onPhase();
    void onFailed(const Failure &failure);
    void runTasks(const std::variant<ImapMailbox *, Failure> &result);
    ImapMailbox *readyMailbox() const;

    ImapConfig m_config;
    SecretProvider &m_secret;
    Clock &m_clock;
    ImapTransportFactory m_transport;
    QPointer<ImapLink> m_link;
    std::optional<ImapPosition> m_position;
    QList<Task> m_tasks;
    std::optional<Failure> m_refusal; ///< that lasts; until the server is back
    std::unique_ptr<Alarm> m_retry;
    bool m_starting = true;  ///< the first synchronisation: nobody was told anything before it
    bool m_away = false;     ///< and listeners know
    Connection m_connection; // last: it calls back when it goes
};

} // namespace Grelot
