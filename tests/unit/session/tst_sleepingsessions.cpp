// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "notificationpolicy.h"
#include "sessionsreach.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// What becomes of connections when the machine sleeps.
class SleepingSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightHoursToldByLogind_data();
    void eightHoursToldByLogind();
    void eightHoursToldByTheClocks();
    void aShortJumpOnlyProbes();
    void sleepSavesAtOnce();
    void nothingIsDialledAsleep();
    void accountAddedAsleep();
    void secretComesAsleep();
    void whoNeedsThePersonIsLeftAlone();
    void sleepIsToldAsAnEvent();
    void mailOfTheNightIsOneNotification();
};

void SleepingSessionsTest::eightHoursToldByLogind_data()
{
    QTest::addColumn<bool>("runsOn");
    QTest::newRow("the clock stands still") << false;
    QTest::newRow("the clock runs on") << true;
}

void SleepingSessionsTest::eightHoursToldByLogind()
{
    QFETCH(bool, runsOn);
    SessionsReach house;
    house.goOnline();
    house.live(1h);
    const QPointer<ScriptedLink> link = house.dialer("work").last;
    Q_EMIT house.logind->asleep();
    QVERIFY(!link || link->m_aborted);
    for (const char *name : {"work", "local"}) {
        QCOMPARE(house.state(name), ConnectionState::Offline);
        QCOMPARE(house.connection(name).reason(), QStringLiteral("The computer is asleep."));
        QCOMPARE(house.session(name).sentence(), QStringLiteral("The computer is asleep."));
    }
    if (runsOn)
        house.clock.advance(8h);
    else
        house.boot.total += 8h;
    const int before = house.dialer("work").dialled;
    Q_EMIT house.logind->awoke(0ms);
    house.clock.advance(1s);
    for (const char *name : {"work", "local"}) {
        QCOMPARE(house.dialer(name).dialled, before + 1);
        QCOMPARE(house.state(name), ConnectionState::Connecting);
    }
    house.goOnline();
    QCOMPARE(house.state("work"), ConnectionState::Online);
    // The clocks show the same sleep later, which is nothing new.
    house.live(11s);
    QCOMPARE(house.state("work"), ConnectionState::Online);
    QCOMPARE(house.dialer("work").dialled, before + 1);
}

void SleepingSessionsTest::eightHoursToldByTheClocks()
{
    SessionsReach house;
    house.goOnline();
    house.live(1h + 3s);
    const QPointer<ScriptedLink> link = house.dialer("work").last;
    house.boot.total += 8h;
    house.live(15s);
    QVERIFY(!link || link->m_aborted);
    QCOMPARE(house.dialer("work").dialled, 2);
    QCOMPARE(house.dialer("local").dialled, 2);
    house.goOnline();
    QCOMPARE(house.state("work"), ConnectionState::Online);
}

void SleepingSessionsTest::aShortJumpOnlyProbes()
{
    SessionsReach house;
    house.goOnline();
    const QPointer<ScriptedLink> link = house.dialer("work").last;
    house.boot.total += 59s;
    house.clock.advance(10s);
    QCOMPARE(house.state("work"), ConnectionState::Online);
    QVERIFY(link && !link->m_aborted);
    QCOMPARE(link->m_probes, 1);
    QCOMPARE(house.dialer("work").dialled, 1);
}

void SleepingSessionsTest::sleepSavesAtOnce()
{
    SessionsReach house;
    house.goOnline();
    Q_EMIT house.source("work").updated(pictureOf(letters(1, 3), 4));
    const auto files = [&] { return QDir(house.folder.path()).entryList(QDir::Files).size(); };
    QCOMPARE(files(), 0);
    Q_EMIT house.logind->asleep();
    QCOMPARE(files(), 1);
}

void SleepingSessionsTest::nothingIsDialledAsleep()
{
    SessionsReach house;
    Q_EMIT house.dialer("work").last->failed(
        {FailureKind::Transient, QStringLiteral("away"), {}, {}});
    QCOMPARE(house.state("work"), ConnectionState::Waiting);
    Q_EMIT house.logind->asleep();
    house.setNetwork(house.at("10.0.0.1"));
    Q_EMIT house.logind->personReturned(); // told by no one else: it proves that we are awake
    QVERIFY(house.state("work") != ConnectionState::Offline);
    Q_EMIT house.logind->asleep();
    house.sessions.reconnect();
    house.sessions.check();
    const int before = house.dialer("work").dialled;
    house.clock.advance(8h);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    QCOMPARE(house.dialer("work").dialled, before);
}

void SleepingSessionsTest::accountAddedAsleep()
{
    SessionsReach house(false);
    Q_EMIT house.logind->asleep();
    house.open();
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    Q_EMIT house.logind->awoke(0ms);
    house.clock.advance(1s);
    QCOMPARE(house.state("work"), ConnectionState::Connecting);
}

void SleepingSessionsTest::secretComesAsleep()
{
    SessionsReach house(false);
    house.holdSecrets = true;
    house.open();
    QCOMPARE(house.state("work"), ConnectionState::Stopped);
    Q_EMIT house.logind->asleep();
    house.secrets.value(QStringLiteral("work"))
        ->waiting(Secret{Secret::Kind::Password, QStringLiteral("sesame")});
    QCOMPARE(house.state("work"), ConnectionState::Offline);
    Q_EMIT house.logind->awoke(0ms);
    house.clock.advance(1s);
    QCOMPARE(house.state("work"), ConnectionState::Connecting);
    QCOMPARE(house.state("local"), ConnectionState::Stopped);
}

void SleepingSessionsTest::whoNeedsThePersonIsLeftAlone()
{
    SessionsReach house;
    const auto refuse = [&](const char *name, Need need) {
        Q_EMIT house.dialer(name).last->failed(
            {FailureKind::User, QStringLiteral("no"), {}, {}, need});
        QCOMPARE(house.state(name), ConnectionState::NeedsUser);
    };
    refuse("work", Need::Password);
    refuse("local", Need::Keyring);
    Q_EMIT house.logind->asleep();
    Q_EMIT house.logind->awoke(0ms);
    house.boot.total += 8h;
    house.clock.advance(1min);
    house.setNetwork({});
    house.setNetwork(house.at("10.0.0.1"));
    house.clock.advance(1min);
    QCOMPARE(house.dialer("work").dialled, 1);
    QCOMPARE(house.state("work"), ConnectionState::NeedsUser);
    QCOMPARE(house.connection("work").reason(), QStringLiteral("no"));
    // Unlocking the screen may have opened the keyring, but mends no password.
    Q_EMIT house.logind->personReturned();
    house.clock.advance(2s);
    QCOMPARE(house.dialer("work").dialled, 1);
    QCOMPARE(house.secrets.value(QStringLiteral("local"))->fetched, 2);
    QCOMPARE(house.dialer("local").dialled, 2);
}

void SleepingSessionsTest::sleepIsToldAsAnEvent()
{
    SessionsReach house;
    house.goOnline();
    QSignalSpy happened(&house.sessions, &Sessions::happened);
    Q_EMIT house.logind->asleep();
    QCOMPARE(happened.size(), 2); // one an account
    const auto event = happened.first().first().value<AccountEvent>();
    const auto connection = std::get<ConnectionEvent>(event.what);
    QCOMPARE(connection.state, ConnectionState::Offline);
    QCOMPARE(connection.reason, QStringLiteral("The computer is asleep."));
}

void SleepingSessionsTest::mailOfTheNightIsOneNotification()
{
    SessionsReach house;
    NotificationPolicy policy(house.clock);
    QMap<QString, Notification> standing;
    QList<Notification> shown;
    connect(&policy, &NotificationPolicy::show, this, [&](const Notification &notification) {
        standing.insert(notification.key, notification);
        shown.append(notification);
    });
    connect(&policy, &NotificationPolicy::withdraw, this,
        [&](const QString &key) { standing.remove(key); });
    connect(&house.sessions, &Sessions::rang, &policy, &NotificationPolicy::arrived);
    house.goOnline();
    Q_EMIT house.source("work").updated(pictureOf({}, 1));
    Q_EMIT house.logind->asleep();
    Q_EMIT house.logind->awoke(0ms);
    house.clock.advance(1s);
    house.goOnline();
    // A resumed stream tells of each arrival by itself.
    for (quint64 i = 1; i <= 12; ++i) {
        Q_EMIT house.source("work").updated(arrival({letter(i)}, qint64(i)));
        house.clock.advance(20ms);
    }
    house.clock.advance(1min);
    QCOMPARE(standing.size(), 1);
    QCOMPARE(standing.first().kind, NotificationKind::Summary);
    QCOMPARE(standing.first().messages.size(), 12);
    // The first comes at once, the summary takes its place, and may be corrected.
    QVERIFY2(shown.size() <= 3, qPrintable(QString::number(shown.size())));
}

QTEST_GUILESS_MAIN(SleepingSessionsTest)
#include "tst_sleepingsessions.moc"
