// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountconfig.h"
#include "accountsecrets.h"
#include "accountsession.h"
#include "accounttrial.h"
#include "httpcaller.h"

#include <memory>

namespace Grelot {

/// Builds sessions on the real network.
class SessionFactory
{
public:
    /// dataFolder: where cursors and ledgers are kept. All that is referred to has to outlive the
    /// sessions.
    SessionFactory(QString dataFolder, AccountSecrets secrets, Clock &clock, RandomSource &random);

    std::unique_ptr<AccountSession> make(const AccountConfig &account);
    /// With a secret that is not from the account's own provider (the demo's).
    std::unique_ptr<AccountSession> make(
        const AccountConfig &account, std::unique_ptr<SecretProvider> secrets);
    /// To try an account without opening it.
    std::unique_ptr<AccountTrial> makeTrial(const AccountConfig &account);
    /// With a secret that is not stored (yet).
    std::unique_ptr<AccountTrial> makeTrial(
        const AccountConfig &account, std::unique_ptr<SecretProvider> secrets);
    /// Deletes what is remembered of an account that is gone; after its session's end, in whatever
    /// process that is.
    static void forget(const QString &dataFolder, const AccountConfig &account);

private:
    std::unique_ptr<MailSource> makeSource(const AccountConfig &account, SecretProvider &secrets);
    std::unique_ptr<MailSource> makeSource(const AccountConfig &account, SecretProvider &secrets,
        const std::shared_ptr<TrafficMeter> &meter);
    std::unique_ptr<MailSource> makeUsualSource(const AccountConfig &account,
        SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter);
    std::unique_ptr<MailSource> makeGatewaySource(const AccountConfig &account,
        SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter);
    std::unique_ptr<MailSource> makeJmapSource(const AccountConfig &account,
        SecretProvider &secrets, const std::shared_ptr<TrafficMeter> &meter);

    QString m_dataFolder;
    AccountSecrets m_secrets;
    Clock &m_clock;
    RandomSource &m_random;
    NetworkHttpCaller m_http;
};

} // namespace Grelot
