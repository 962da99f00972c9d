// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "service.h"

#include "eventjson.h"
#include "fixedsecret.h"
#include "loglevel.h"
#include "pauselength.h"
#include "statusreport.h"

namespace Grelot {

namespace {

QJsonObject done()
{
    return {{QStringLiteral("ok"), true}};
}

QJsonObject refused(const QString &text)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), text}};
}

} // namespace

Service::Service(RuntimePaths paths, Face face, QObject *parent)
    : QObject(parent)
    , m_face(face)
    , m_oauthProvidersFile(paths.oauthProvidersFile())
    , m_random(RandomSource::fromSystem())
    , m_secrets(m_keychain, m_clock)
    , m_signIns(m_secrets, m_oauthProvidersFile, m_clock)
    , m_dataFolder(paths.dataFolder)
    , m_settings(paths.settingsFile)
    , m_proxy(m_secrets)
    , m_accounts(paths.settingsFile)
    , m_editor(m_accounts, m_secrets)
    , m_factory(paths.dataFolder, AccountSecrets(m_secrets, m_oauthProvidersFile, m_clock), m_clock,
          m_random)
    , m_sessions([this](const AccountConfig &account) { return makeSession(account); }, m_clock)
    , m_pause(m_clock)
    , m_control(std::move(paths))
{
    connectSettings();
    connect(&m_control, &ControlServer::requested, this, &Service::serve);
    connect(&m_signIns, &SignIns::browserNeeded, this, &Service::browserNeeded);
    connect(&m_signIns, &SignIns::succeeded, this, &Service::signedIn);
    connect(
        &m_signIns, &SignIns::failed, this, [this](const QString &account, const QString &text) {
            Q_EMIT wentWrong(account + QLatin1String(": ") + text);
        });
    connect(&m_sessions, &Sessions::removed, &m_signIns, &SignIns::cancel);
    connect(&m_sessions, &Sessions::wentWrong, this,
        [this](const QString &account, const QString &text) {
            Q_EMIT wentWrong(account + QLatin1String(": ") + text);
        });
    connect(&m_sessions, &Sessions::happened, this, [this](const AccountEvent &what) {
        m_pause.check(); // alarms stand still in a sleep; what happens after one does not
        const QJsonObject json = watchJson(what);
        Q_EMIT happened(json);
        m_control.broadcast(json);
    });
}

Service::~Service()
{
    close();
}

void Service::connectSettings()
{
    const auto apply = [this](const AppSettings &settings) {
        m_proxy.apply(settings.proxy);
        applyLogLevel(settings.logLevel);
    };
    apply(m_settings.settings());
    connect(&m_settings, &AppSettingsStore::changed, this, apply);
    connect(&m_proxy, &ProxyKeeper::changed, &m_sessions, &Sessions::dialAnew);
    connect(&m_proxy, &ProxyKeeper::wentWrong, this, &Service::wentWrong);
}

void Service::openAccounts()
{
    startSenses();
    m_settings.reload();
    m_accounts.reload();
    applyAccounts();
}

void Service::applyAccounts()
{
    if (!m_onlySecret)
        m_sessions.setAccounts(m_accounts.accounts());
    tellProblems();
}

void Service::startAnew(const QString &account)
{
    QList<AccountConfig> others = m_accounts.accounts();
    others.removeIf([&account](const AccountConfig &other) { return other.name == account; });
    m_sessions.setAccounts(others);
    applyAccounts();
}

// Both stores read the same file and may say the same of it.
void Service::tellProblems()
{
    QStringList problems = m_settings.takeProblems() + m_accounts.takeProblems();
    problems.removeDuplicates();
    for (const QString &problem : problems)
        Q_EMIT wentWrong(problem);
}

void Service::openOnly(const AccountConfig &account, const Secret &secret)
{
    startSenses();
    m_onlySecret = secret;
    m_sessions.setAccounts({account});
}

void Service::close()
{
    m_reachability.reset();
    m_sessions.stop();
    m_control.close();
}

std::unique_ptr<AccountTrial> Service::makeTrial(
    const AccountConfig &account, std::unique_ptr<SecretProvider> secret)
{
    return m_factory.makeTrial(account, std::move(secret));
}

void Service::addAccount(const AccountConfig &account, const std::optional<QString> &secret,
    const AccountEditor::Done &done)
{
    m_editor.add(account, secret, [this, done](const auto &problem) {
        if (!problem)
            openAccounts();
        done(problem);
    });
}

void Service::removeAccount(const QString &name)
{
    const auto account = m_accounts.find(name);
    m_editor.remove(name, [](const auto &) {});
    openAccounts(); // its session saves once more as it ends
    if (account && !m_accounts.find(name))
        forget(*account);
}

void Service::startSenses()
{
    if (m_reachability)
        return;
    m_reachability = std::make_unique<Reachability>(makeSystemSenses(m_clock), m_clock);
    const Reachability *senses = m_reachability.get();
    connect(senses, &Reachability::goingToSleep, &m_sessions, &Sessions::sleep);
    connect(senses, &Reachability::awoke, &m_sessions, &Sessions::wake);
    connect(senses, &Reachability::networkChanged, &m_sessions, &Sessions::networkChanged);
    connect(senses, &Reachability::personReturned, &m_sessions, &Sessions::personReturned);
    m_reachability->start();
}

std::unique_ptr<AccountSession> Service::makeSession(const AccountConfig &account)
{
    if (m_onlySecret)
        return m_factory.make(account, std::make_unique<FixedSecret>(*m_onlySecret));
    return m_factory.make(account);
}

void Service::serve(ControlPeer *peer, const QJsonObject &request)
{
    const QString command = request.value(QLatin1String("command")).toString();
    m_pause.check();
    if (command == QLatin1String("status")) {
        peer->send(statusJson(m_sessions, m_pause.isActive()));
    } else if (command == QLatin1String("watch")) {
        watch(peer);
    } else if (command == QLatin1String("check")) {
        m_sessions.check();
        peer->send(done());
    } else if (command == QLatin1String("pause")) {
        peer->send(pauseFor(request.value(QLatin1String("argument")).toString()));
    } else if (command == QLatin1String("reload")) {
        if (!m_onlySecret)
            openAccounts();
        peer->send(done());
    } else if (command == QLatin1String("signed-in")) {
        signedIn(request.value(QLatin1String("argument")).toString());
        peer->send(done());
    } else if (command == QLatin1String("raise")) {
        const bool desktop = m_face == Face::Desktop;
        peer->send({{QStringLiteral("ok"), desktop}});
        Q_EMIT desktop ? raiseRequested() : handOverRequested();
    } else if (command == QLatin1String("quit")) {
        peer->send(done());
        Q_EMIT quitRequested();
    } else {
        peer->send(refused(tr("This Grelot does not know the command \"%1\".").arg(command)));
    }
}

void Service::signIn(const QString &account)
{
    if (const auto config = m_accounts.find(account); config && !config->oauthProvider.isEmpty())
        m_signIns.start(*config);
}

void Service::signedIn(const QString &account)
{
    m_signIns.cancel(account);
    if (AccountSession *session = m_sessions.find(account))
        session->reconnect();
}

QJsonObject Service::pauseFor(const QString &text)
{
    const auto order = parsePause(text);
    if (!order)
        return refused(
            tr("\"%1\" is no length of a pause. Say 30m, 2h, until-tomorrow or off.").arg(text));
    obey(m_pause, *order);
    return done();
}

void Service::watch(ControlPeer *peer)
{
    peer->setWatching();
    // Where things stand, so that a status bar has something to show at once.
    const auto all = m_sessions.all();
    for (const AccountSession *session : all) {
        peer->send(watchJson({session->name(), m_clock.utc(), m_sessions.connectionOf(*session)}));
        if (const auto unread = session->inbox().unread()) {
            peer->send(watchJson({session->name(), m_clock.utc(),
                UnreadEvent{*unread, session->inbox().unreadByMailbox()}}));
        }
    }
}

} // namespace Grelot
