// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounteditor.h"
#include "authorizationflow.h"
#include "commandline.h"
#include "runner.h"
#include "runtimepaths.h"
#include "secretstore.h"
#include "signinwords.h"
#include "systemkeychain.h"

namespace Grelot {

/// `grelot account add` and `remove`: settings and keyring. No server is contacted but
/// that of a sign-in through the browser.
class AccountEditRunner final : public Runner
{
    Q_OBJECT

public:
    using Order = std::variant<Command::AccountAdd, Command::AccountRemove>;

    /// opener: for an account that is signed in through the browser.
    AccountEditRunner(RuntimePaths paths, Order order, UrlOpener opener = {});
    void start() override;

private:
    void add(const Command::AccountAdd &order);
    /// Signs in first: nothing is stored of an account that nobody signed in to.
    void addSignedIn(AccountConfig account, const QString &providerId);
    void remove(const Command::AccountRemove &order);
    void done(const std::optional<AccountEditor::Problem> &problem);
    void tellInstance(const std::function<void()> &then);
    void misuse(const QString &text);

    RuntimePaths m_paths;
    Order m_order;
    UrlOpener m_opener;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    SecretStore m_secrets;
    AccountStore m_accounts;
    AccountEditor m_editor;
    std::unique_ptr<AuthorizationFlow> m_flow;
};

} // namespace Grelot
