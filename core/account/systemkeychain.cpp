// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "systemkeychain.h"

#include "keyringpresence.h"

#include <qt6keychain/keychain.h>

namespace Grelot {

namespace {

constexpr QLatin1String service("grelot");

std::optional<KeychainError> errorOf(const QKeychain::Job *job)
{
    using Kind = KeychainError::Kind;
    const auto error = [job](Kind kind) { return KeychainError{kind, job->errorString()}; };
    switch (job->error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return error(Kind::NotFound);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return error(Kind::Denied);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return error(Kind::NoBackend);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return error(Kind::Other);
    }
    return error(Kind::Other); // a value of a newer QtKeychain
}

// QtKeychain runs the jobs of a process one after another and deletes each when it is done.
void start(QKeychain::Job *job, const QString &key)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

} // namespace

void SystemKeychain::read(const QString &key, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    const auto finished = [this, job, done = std::move(done)] {
        if (const auto error = errorOf(job))
            explain(*error, done);
        else
            done(job->textData());
    };
    QObject::connect(job, &QKeychain::Job::finished, &m_context, finished);
    start(job, key);
}

void SystemKeychain::write(const QString &key, const QString &value, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(value);
    change(job, key, std::move(done));
}

void SystemKeychain::remove(const QString &key, Done done)
{
    change(new QKeychain::DeletePasswordJob(service), key, std::move(done));
}

void SystemKeychain::change(QKeychain::Job *job, const QString &key, Done done)
{
    const auto finished = [this, job, done = std::move(done)] {
        if (const auto error = errorOf(job))
            explain(*error, done);
        else
            done(std::nullopt);
    };
    QObject::connect(job, &QKeychain::Job::finished, &m_context, finished);
    start(job, key);
}

void SystemKeychain::explain(
    const KeychainError &error, std::function<void(const KeychainError &)> tell)
{
    if (error.kind != KeychainError::Kind::Other) {
        tell(error);
        return;
    }
    askWhetherKeyringRuns(&m_context, [error, tell = std::move(tell)](bool runs) {
        tell(runs ? error : KeychainError{KeychainError::Kind::NoBackend, error.detail});
    });
}

} // namespace Grelot
