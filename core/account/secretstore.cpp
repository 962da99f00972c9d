// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "secretstore.h"

#include <QPointer>

namespace Grelot {

namespace {

Failure userFailure(const QString &text, const QString &detail = {})
{
    return {FailureKind::User, text, detail, {}};
}

SecretStore::ReadDone ignoringValue(SecretStore::Done done)
{
    return [done = std::move(done)](const std::variant<QString, Failure> &result) {
        if (const auto *failure = std::get_if<Failure>(&result))
            done(*failure);
        else
            done(std::nullopt);
    };
}

} // namespace

SecretStore::SecretStore(KeychainBackend &backend, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    m_deadline = clock.alarm([this] {
        conclude(m_number,
            userFailure(
                tr("The keyring did not answer within 60 seconds. Unlock it, then try again."),
                QStringLiteral("keychain job timed out")));
    });
    m_patience = clock.alarm([this] { setWaiting(true); });
}

void SecretStore::read(const QString &account, ReadDone done)
{
    enqueue({[this, account](auto answer) { m_backend.read(account, std::move(answer)); },
        std::move(done)});
}

void SecretStore::write(const QString &account, const QString &secret, Done done)
{
    const auto start = [this, account, secret](auto answer) {
        m_backend.write(account, secret, [answer](const std::optional<KeychainError> &error) {
            answer(error ? Outcome(*error) : Outcome(QString()));
        });
    };
    enqueue({start, ignoringValue(std::move(done))});
}

void SecretStore::remove(const QString &account, Done done)
{
    const auto start = [this, account](auto answer) {
        m_backend.remove(account, [answer](const std::optional<KeychainError> &error) {
            const bool gone = !error || error->kind == KeychainError::Kind::NotFound;
            answer(gone ? Outcome(QString()) : Outcome(*error));
        });
    };
    enqueue({start, ignoringValue(std::move(done))});
}

void SecretStore::enqueue(Job job)
{
    m_jobs.push_back(std::move(job));
    startNext();
}

void SecretStore::startNext()
{
    if (m_running || m_jobs.empty())
        return;
    m_running = std::move(m_jobs.front());
    m_jobs.pop_front();
    const quint64 number = ++m_number;
    m_deadline->start(deadline);
    m_patience->start(patience);
    const auto start = m_running->start; // it may answer at once, which ends m_running
    start([self = QPointer(this), number](const Outcome &outcome) {
        if (!self)
            return;
        if (const auto *error = std::get_if<KeychainError>(&outcome))
            self->conclude(number, failureOf(*error));
        else
            self->conclude(number, std::get<QString>(outcome));
    });
}

void SecretStore::conclude(quint64 number, const std::variant<QString, Failure> &result)
{
    if (number != m_number || !m_running)
        return;
    const Job job = *std::exchange(m_running, std::nullopt);
    m_deadline->stop();
    m_patience->stop();
    const QPointer<SecretStore> self(this);
    setWaiting(false);
    job.done(result);
    if (self)
        startNext();
}

void SecretStore::setWaiting(bool waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged(waiting);
}

Failure SecretStore::failureOf(const KeychainError &error)
{
    switch (error.kind) {
    case KeychainError::Kind::NotFound:
        // A locked Secret Service collection answers just so: never "it was deleted".
        return userFailure(
            tr("The keyring gave no password for this account. It may be locked: unlock "
               "it and try again. If it is not, store the password again."),
            error.detail);
    case KeychainError::Kind::Denied:
        return userFailure(
            tr("The keyring refused to hand out the password. Allow Grelot to use it, "
               "then try again."),
            error.detail);
    case KeychainError::Kind::NoBackend:
        return userFailure(
            tr("There is no keyring to keep the password in. Start one (GNOME Keyring or "
               "KWallet), or let a command give it (--password-command)."),
            error.detail);
    case KeychainError::Kind::Other:
        return userFailure(
            tr("The keyring failed. Check that it works, then try again."), error.detail);
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
