// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychainbackend.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace Grelot {

/// The keyring of the desktop through QtKeychain: Secret Service, KWallet, Windows Credential Store
/// or macOS Keychain. It never falls back to storing in the clear.
class SystemKeychain final : public KeychainBackend
{
public:
    void read(const QString &key, ReadDone done) override;
    void write(const QString &key, const QString &value, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    void change(QKeychain::Job *job, const QString &key, Done done);
    void explain(const KeychainError &error, std::function<void(const KeychainError &)> tell);

    QObject m_context; // a job that outlives this object answers nobody
};

} // namespace Grelot
