// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clockjump.h"
#include "fakebootclock.h"
#include "fakesecrets.h"
#include "letters.h"
#include "reachability.h"
#include "scriptedsense.h"
#include "scriptedsource.h"
#include "sessions.h"
#include "virtualclock.h"

#include <QTemporaryDir>

namespace Grelot {

/// Two accounts on scripted sources, "work" on a network and "local" on this machine, below senses
/// that tell what the test says, wired as in the program.
class SessionsReach
{
public:
    explicit SessionsReach(bool withAccounts = true)
    {
        Senses senses;
        senses.network = std::make_unique<NetworkHint>([this] { return addresses; }, clock);
        network = senses.network.get();
        auto ownedLogind = std::make_unique<ScriptedSense>();
        logind = ownedLogind.get();
        senses.others.push_back(std::move(ownedLogind));
        auto ownedJump = std::make_unique<ClockJump>(boot, clock);
        jump = ownedJump.get();
        senses.others.push_back(std::move(ownedJump));
        reachability = std::make_unique<Reachability>(std::move(senses), clock);
        connectSessions();
        reachability->start();
        if (withAccounts)
            open();
    }

    void open() { sessions.setAccounts({account("work"), account("local")}); }
    AccountSession &session(const char *name) { return *sessions.find(QLatin1String(name)); }
    const Connection &connection(const char *name) { return session(name).connection(); }
    ConnectionState state(const char *name) { return connection(name).state(); }
    ScriptedSource &source(const char *name) { return *sources.value(QLatin1String(name)); }
    ScriptedDialer &dialer(const char *name) { return source(name).m_dialer; }
    void goOnline()
    {
        for (const ScriptedSource *source : std::as_const(sources))
            source->m_dialer.last->succeed();
    }
    /// Time passes in which all that stands shows signs of life.
    void live(std::chrono::seconds length)
    {
        for (const auto end = clock.now() + length; clock.now() < end;) {
            for (const ScriptedSource *source : std::as_const(sources)) {
                if (const auto &link = source->m_dialer.last; link && !link->m_aborted)
                    Q_EMIT link->alive();
            }
            clock.advance(std::min<Clock::Moment>(end - clock.now(), std::chrono::seconds(10)));
        }
    }
    /// The senses notice it after their usual time.
    void setNetwork(const NetworkAddresses &now)
    {
        addresses = now;
        network->lookSoon();
        clock.advance(NetworkHint::burst);
    }
    static NetworkAddresses at(const char *address)
    {
        return {{QStringLiteral("eth0"), QHostAddress(QLatin1String(address)), 24}};
    }

    QTemporaryDir folder;
    VirtualClock clock;
    RandomSource random{1};
    FakeBootClock boot;
    NetworkAddresses addresses = at("192.168.1.7");
    NetworkHint *network = nullptr;
    ScriptedSense *logind = nullptr;
    ClockJump *jump = nullptr;
    QHash<QString, ScriptedSource *> sources;
    QHash<QString, FakeSecrets *> secrets;
    bool holdSecrets = false;
    Sessions sessions{[this](const AccountConfig &config) { return make(config); }, clock};
    std::unique_ptr<Reachability> reachability;

private:
    void connectSessions()
    {
        const Reachability *it = reachability.get();
        QObject::connect(it, &Reachability::goingToSleep, &sessions, &Sessions::sleep);
        QObject::connect(it, &Reachability::awoke, &sessions, &Sessions::wake);
        QObject::connect(it, &Reachability::networkChanged, &sessions, &Sessions::networkChanged);
        QObject::connect(it, &Reachability::personReturned, &sessions, &Sessions::personReturned);
    }
    static AccountConfig account(const QString &name)
    {
        const QString host = name == QLatin1String("local") ? QStringLiteral("[::1]")
                                                            : QStringLiteral("example.org");
        return {name,
            std::get<AccountUrl>(AccountUrl::parse(QStringLiteral("push+https://ada@") + host))};
    }
    static AccountConfig account(const char *name) { return account(QLatin1String(name)); }
    std::unique_ptr<AccountSession> make(const AccountConfig &account)
    {
        auto source = std::make_unique<ScriptedSource>();
        auto secret = std::make_unique<FakeSecrets>();
        secret->held = holdSecrets;
        sources.insert(account.name, source.get());
        secrets.insert(account.name, secret.get());
        const QString url = account.url.toString();
        return std::make_unique<AccountSession>(
            AccountSession::Parts{account.name, url, account.mailboxes, std::move(secret),
                std::move(source), StateStore(folder.path(), account.name, url),
                account.url.isLoopback()},
            clock, random);
    }
};

} // namespace Grelot
