// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounturl.h"
#include "authorizationflow.h"
#include "signinwords.h"

namespace Grelot {

/// A sign-in of an account that is not there yet: opens the provider's page, and again when asked.
class BrowserSignIn final : public QObject
{
    Q_OBJECT

public:
    /// providersFile: the person's own. The clock has to outlive it.
    BrowserSignIn(QString providersFile, AccountUrl account, UrlOpener opener, Clock &clock);
    ~BrowserSignIn() override;

    /// Once for each object. Destroying it ends the sign-in without a word.
    void start();
    void openAgain();

Q_SIGNALS:
    /// A sentence on what the person has to do now.
    void waiting(const QString &text);
    /// Once.
    void failed(const QString &text);
    /// Once. provider: its id.
    void succeeded(const QString &provider, const Grelot::TokenSet &tokens);

private:
    void open();

    QString m_providersFile;
    AccountUrl m_account;
    UrlOpener m_opener;
    Clock &m_clock;
    std::unique_ptr<AuthorizationFlow> m_flow;
    OAuthProvider m_provider;
    QUrl m_page;
};

} // namespace Grelot
