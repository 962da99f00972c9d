// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "authorizationflow.h"

namespace Grelot {

class SecretStore;

/// Signs an account that is there in again: through the browser, and then into the keyring.
class AccountSignIn final : public QObject
{
    Q_OBJECT

public:
    /// Store and clock have to outlive it.
    AccountSignIn(QString account, std::unique_ptr<AuthorizationFlow> flow, SecretStore &store,
        QObject *parent = nullptr);
    ~AccountSignIn() override;

    void start() { m_flow->start(); }
    /// The page that was emitted last, once more: its window may have been closed.
    void showPageAgain();

Q_SIGNALS:
    /// To be opened in the person's browser.
    void browserNeeded(const QUrl &url);
    /// Once; of the sign-in or of the keyring.
    void failed(const Grelot::Failure &failure);
    /// Once, and after the tokens were stored.
    void succeeded(const Grelot::TokenSet &tokens);

private:
    void store(const TokenSet &tokens);

    QString m_account;
    std::unique_ptr<AuthorizationFlow> m_flow;
    SecretStore &m_store;
    QUrl m_page;
};

} // namespace Grelot
