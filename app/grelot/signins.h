// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "accountsignin.h"

#include <map>

namespace Grelot {

/// The sign-ins that a person has begun in the running instance, at most one an account.
class SignIns final : public QObject
{
    Q_OBJECT

public:
    /// providersFile: the person's own. Store and clock have to outlive it.
    SignIns(SecretStore &store, QString providersFile, Clock &clock, QObject *parent = nullptr);
    ~SignIns() override;

    /// Where one is under way already, its page is shown again.
    void start(const AccountConfig &account);
    /// The account was signed in elsewhere, or is gone.
    void cancel(const QString &account);

Q_SIGNALS:
    void browserNeeded(const QString &account, const QUrl &url);
    void succeeded(const QString &account);
    /// text: a sentence for people.
    void failed(const QString &account, const QString &text);

private:
    void end(const QString &account);

    SecretStore &m_store;
    QString m_providersFile;
    Clock &m_clock;
    std::map<QString, std::unique_ptr<AccountSignIn>> m_running; ///< by account
};

} // namespace Grelot
