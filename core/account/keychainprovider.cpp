// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "keychainprovider.h"

#include "secretstore.h"

#include <QPointer>

namespace Grelot {

KeychainProvider::KeychainProvider(
    SecretStore &store, const QString &account, Secret::Kind kind, QObject *parent)
    : CachingProvider(kind, parent)
    , m_store(store)
    , m_account(account)
{
}

void KeychainProvider::obtain()
{
    m_store.read(m_account, [self = QPointer(this)](const std::variant<QString, Failure> &result) {
        if (self)
            self->obtained(result);
    });
}

} // namespace Grelot
