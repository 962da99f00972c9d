// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounteditor.h"
#include "accountstore.h"
#include "accounttrial.h"
#include "appsettingsstore.h"
#include "controlserver.h"
#include "pause.h"
#include "proxykeeper.h"
#include "reachability.h"
#include "secretstore.h"
#include "sessionfactory.h"
#include "sessions.h"
#include "signins.h"
#include "systemkeychain.h"

#include <QObject>

namespace Grelot {

/// The running instance without its face: accounts, sessions, pause and the control socket. The
/// tray application and `watch` both stand on it.
class Service final : public QObject
{
    Q_OBJECT

public:
    enum class Face { Desktop, Terminal };

    Service(RuntimePaths paths, Face face, QObject *parent = nullptr);
    ~Service() override;

    /// Takes the lock and the control socket; nothing else happens before.
    ControlServer::Outcome listen() { return m_control.listen(); }
    QString errorText() const { return m_control.errorText(); }
    /// Opens the accounts of the settings.
    void openAccounts();
    /// Opens one account that no settings know (the demo's).
    void openOnly(const AccountConfig &account, const Secret &secret);
    /// Ends all connections, saves, and lets go of the lock.
    void close();

    /// Begins to sign an account in through the browser, or shows its page again.
    void signIn(const QString &account);

    /// False of an instance with an account that no settings know (the demo's).
    bool hasSettings() const { return !m_onlySecret; }
    const QList<AccountConfig> &accounts() const { return m_accounts.accounts(); }
    QString oauthProvidersFile() const { return m_oauthProvidersFile; }
    /// Tries an account before it is stored.
    std::unique_ptr<AccountTrial> makeTrial(
        const AccountConfig &account, std::unique_ptr<SecretProvider> secret);
    /// Stores an account, its secret in the keyring, and opens it.
    void addAccount(const AccountConfig &account, const std::optional<QString> &secret,
        const AccountEditor::Done &done);
    /// Takes it off again.
    void removeAccount(const QString &name);

    Sessions &sessions() { return m_sessions; }
    Pause &pause() { return m_pause; }
    Clock &clock() { return m_clock; }
    AppSettingsStore &settings() { return m_settings; }
    AccountStore &accountStore() { return m_accounts; }
    SecretStore &secrets() { return m_secrets; }
    ProxyKeeper &proxy() { return m_proxy; }
    QString dataFolder() const { return m_dataFolder; }

    /// The accounts as the store has them now: starts what is new, stops what is gone.
    void applyAccounts();
    /// With another secret: what the account's session remembered of the old one goes.
    void startAnew(const QString &account);
    /// Deletes what is remembered of an account that is gone.
    void forget(const AccountConfig &account) const
    {
        SessionFactory::forget(m_dataFolder, account);
    }

Q_SIGNALS:
    /// As `watch --json` prints it.
    void happened(const QJsonObject &event);
    /// What went wrong beside the connections, in words: settings, an action, a file.
    void wentWrong(const QString &text);
    /// A page to be opened in the person's browser.
    void browserNeeded(const QString &account, const QUrl &url);
    void raiseRequested();
    void quitRequested();
    /// A desktop instance wants to take this terminal one's place.
    void handOverRequested();

private:
    void connectSettings();
    void startSenses();
    void tellProblems();
    void serve(ControlPeer *peer, const QJsonObject &request);
    void signedIn(const QString &account);
    QJsonObject pauseFor(const QString &text);
    void watch(ControlPeer *peer);
    std::unique_ptr<AccountSession> makeSession(const AccountConfig &account);

    Face m_face;
    QString m_oauthProvidersFile;
    SystemClock m_clock;
    RandomSource m_random;
    SystemKeychain m_keychain;
    SecretStore m_secrets;
    SignIns m_signIns;
    QString m_dataFolder;
    AppSettingsStore m_settings;
    ProxyKeeper m_proxy;
    AccountStore m_accounts;
    AccountEditor m_editor;
    SessionFactory m_factory;
    std::optional<Secret> m_onlySecret;
    Sessions m_sessions;
    std::unique_ptr<Reachability> m_reachability; ///< while accounts are open
    Pause m_pause;
    ControlServer m_control;
};

} // namespace Grelot
