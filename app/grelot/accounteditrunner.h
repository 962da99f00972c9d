// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounteditor.h"
#include "commandline.h"
#include "runner.h"
#include "runtimepaths.h"
#include "secretstore.h"
#include "systemkeychain.h"

namespace Grelot {

/// `grelot account add` and `remove`: settings and keyring; no server is contacted.
class AccountEditRunner final : public Runner
{
    Q_OBJECT

public:
    using Order = std::variant<Command::AccountAdd, Command::AccountRemove>;

    AccountEditRunner(RuntimePaths paths, Order order);
    void start() override;

private:
    void add(const Command::AccountAdd &order);
    void remove(const Command::AccountRemove &order);
    void done(const std::optional<AccountEditor::Problem> &problem);
    void tellInstance(const std::function<void()> &then);
    void misuse(const QString &text);

    RuntimePaths m_paths;
    Order m_order;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    SecretStore m_secrets;
    AccountStore m_accounts;
    AccountEditor m_editor;
};

} // namespace Grelot
