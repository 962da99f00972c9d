// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountsignin.h"
#include "accountstore.h"
#include "runner.h"
#include "runtimepaths.h"
#include "secretstore.h"
#include "signinwords.h"
#include "systemkeychain.h"

namespace Grelot {

/// `grelot account sign-in NAME`: through the browser, into the keyring; a running instance is
/// told.
class AccountSignInRunner final : public Runner
{
    Q_OBJECT

public:
    AccountSignInRunner(RuntimePaths paths, QString name, UrlOpener opener);
    void start() override;

private:
    void signIn(const OAuthProvider &provider, const AccountConfig &account);
    void end(const QString &text, ExitCode code);

    RuntimePaths m_paths;
    QString m_name;
    UrlOpener m_opener;
    SystemClock m_clock;
    SystemKeychain m_keychain;
    SecretStore m_secrets;
    std::unique_ptr<AccountSignIn> m_signIn;
};

} // namespace Grelot
