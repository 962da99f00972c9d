// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"
#include "mailsource.h"
#include "secret.h"

#include <memory>

namespace Grelot {

/// A connection of one account that is tried and told step by step, without announcing any mail.
/// It ends with the first verdict; only a server that asks for patience gets some.
class AccountTrial final : public QObject
{
    Q_OBJECT

public:
    /// In this order, once the secret is at hand.
    enum class Step {
        Opening,   ///< name, TCP, TLS
        SigningIn, ///< and the other side speaks our protocol
        Reading,   ///< the inbox
        Push,      ///< how news come stands
    };

    static constexpr std::chrono::milliseconds patience{30'000}; ///< from began()
    static constexpr std::chrono::milliseconds listPatience{30'000};

    /// The source's secret is that provider's. Clock and random have to outlive the trial.
    AccountTrial(std::unique_ptr<SecretProvider> secret, std::unique_ptr<MailSource> source,
        Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~AccountTrial() override;

    /// Once for each object. Destroying it ends the trial without a word.
    void start();

    std::chrono::milliseconds elapsed() const { return m_clock.now() - m_began; } ///< since began()
    /// How news come; once Push was passed.
    std::optional<Rung> rung() const { return m_connection.rung(); }
    /// Why that way, as a sentence; empty where there is nothing to say.
    QString reason() const { return m_connection.reason(); }
    /// Of the watched mailboxes; nullopt: not told.
    std::optional<qint64> unread() const { return m_unread; }
    QStringList findings() const { return m_source->findings(); }
    /// Which mailboxes there are; once succeeded() was told, and once for each object. `done` is
    /// called once, but not when the trial goes before it has the answer.
    void listMailboxes(MailSource::Listed done);

Q_SIGNALS:
    void began(); ///< the secret is at hand, and the server is dialled
    void passed(Grelot::AccountTrial::Step step);
    /// The server is there but not ready yet; it is tried again.
    void delayed(const Grelot::Failure &failure);
    /// Once, instead of succeeded(). at: the step that was under way.
    void failed(const Grelot::Failure &failure, Grelot::AccountTrial::Step at);
    void succeeded(); ///< once, instead of failed(); the connection stands until the trial goes

private:
    void connectTo();
    void pass(Step step);
    void phaseChanged();
    void take(const MailUpdate &update);
    void judge(const Failure &failure);
    void fail(const Failure &failure);
    void answerList(const std::variant<MailboxList, Failure> &answer);

    Clock &m_clock;
    MailSource::Listed m_listed; ///< outlives the connection, whose end may answer
    std::unique_ptr<SecretProvider> m_secret;
    std::unique_ptr<MailSource> m_source;
    Connection m_connection;
    std::unique_ptr<Alarm> m_patience;
    std::unique_ptr<Alarm> m_listPatience;
    Clock::Moment m_began{0};
    Step m_at = Step::Opening;
    std::optional<qint64> m_unread;
    bool m_isOver = false;
};

} // namespace Grelot
