// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accounttrial.h"

#include <QPointer>

namespace Grelot {

namespace {

/// What is wrong with the secret is found at different places by different protocols.
bool isAboutSecret(const Failure &failure)
{
    switch (failure.need) {
    case Need::Password:
    case Need::Keyring:
    case Need::SignIn:
        return true;
    case Need::Nothing:
    case Need::Certificate:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

AccountTrial::AccountTrial(std::unique_ptr<SecretProvider> secret,
    std::unique_ptr<MailSource> source, Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_secret(std::move(secret))
    , m_source(std::move(source))
    , m_connection(*m_source, clock, random)
    , m_patience(clock.alarm([this] {
        fail({FailureKind::Transient,
            tr("The server was not ready within 30 seconds. Try again later."),
            QStringLiteral("trial timed out"), {}});
    }))
    , m_listPatience(clock.alarm([this] {
        answerList(Failure{FailureKind::Transient,
            tr("The server did not name its mailboxes within 30 seconds."),
            QStringLiteral("list of mailboxes timed out"), {}});
    }))
{
    connect(m_source.get(), &MailSource::updated, this, &AccountTrial::take);
    connect(&m_connection, &Connection::opened, this, [this] {
        m_at = Step::SigningIn;
        pass(Step::Opening);
    });
    connect(&m_connection, &Connection::phaseChanged, this, &AccountTrial::phaseChanged);
    // Not from within the connection's own signal: whoever listens may end the trial.
    connect(&m_connection, &Connection::failed, this, &AccountTrial::judge, Qt::QueuedConnection);
}

AccountTrial::~AccountTrial()
{
    m_listed = nullptr;
    m_connection.disconnect(this);
}

void AccountTrial::start()
{
    m_secret->fetch([self = QPointer(this)](const std::variant<Secret, Failure> &secret) {
        if (!self)
            return;
        if (const auto *failure = std::get_if<Failure>(&secret)) {
            self->m_at = Step::SigningIn;
            self->fail(*failure);
        } else {
            self->connectTo();
        }
    });
}

void AccountTrial::connectTo()
{
    m_began = m_clock.now();
    Q_EMIT began();
    m_patience->start(patience);
    m_connection.start();
}

void AccountTrial::pass(Step step)
{
    if (!m_isOver)
        Q_EMIT passed(step);
}

void AccountTrial::phaseChanged()
{
    switch (m_connection.state()) {
    case ConnectionState::Connecting:
        m_at = Step::Opening;
        return;
    case ConnectionState::Syncing:
        m_at = Step::Reading;
        pass(Step::SigningIn);
        return;
    case ConnectionState::Online:
        m_patience->stop();
        pass(Step::Reading);
        pass(Step::Push);
        if (!std::exchange(m_isOver, true))
            QMetaObject::invokeMethod(this, &AccountTrial::succeeded, Qt::QueuedConnection);
        return;
    case ConnectionState::Stopped:
    case ConnectionState::Waiting:
    case ConnectionState::Offline:
    case ConnectionState::NeedsUser:
        return;
    }
}

void AccountTrial::take(const MailUpdate &update)
{
    if (const auto *snapshot = std::get_if<Snapshot>(&update))
        m_unread = m_unread.value_or(0) + snapshot->unread;
}

void AccountTrial::judge(const Failure &failure)
{
    // A gateway that is not ready yet (its mail server slows logins down) will be.
    if (!m_isOver && failure.kind == FailureKind::Transient && failure.answered)
        Q_EMIT delayed(failure);
    else
        fail(failure);
}

void AccountTrial::fail(const Failure &failure)
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience->stop();
    m_connection.stop();
    Q_EMIT failed(failure, isAboutSecret(failure) ? Step::SigningIn : m_at);
}

void AccountTrial::listMailboxes(MailSource::Listed done)
{
    m_listed = std::move(done);
    m_listPatience->start(listPatience);
    m_source->listMailboxes(
        [self = QPointer(this)](const std::variant<MailboxList, Failure> &answer) {
            if (self)
                self->answerList(answer);
        });
}

void AccountTrial::answerList(const std::variant<MailboxList, Failure> &answer)
{
    // Whoever hears it may end the trial; and a trial that ends hears of nothing.
    const MailSource::Listed done = std::exchange(m_listed, nullptr);
    if (!done)
        return;
    m_listPatience->stop();
    done(answer);
}

} // namespace Grelot
