// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cachingprovider.h"

namespace Grelot {

class SecretStore;

/// The secret of one account out of the keyring.
class KeychainProvider final : public CachingProvider
{
    Q_OBJECT

public:
    /// The store has to outlive the provider.
    KeychainProvider(
        SecretStore &store, const QString &account, Secret::Kind kind, QObject *parent = nullptr);

private:
    void obtain() override;

    SecretStore &m_store;
    QString m_account;
};

} // namespace Grelot
