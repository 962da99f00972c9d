// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionsreach.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// What becomes of sessions when the settings change under them.
class ResetSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherLookKeepsTheConnection();
    void anotherTransportDialsAnew();
    void theOrderIsThatOfTheSettings();
    void anotherProxyDialsAnew();
    void anotherProxyWakesNobody();
};

namespace {

QList<AccountConfig> accounts(const SessionsReach &house)
{
    return {*house.sessions.configOf(QStringLiteral("work")),
        *house.sessions.configOf(QStringLiteral("local"))};
}

QStringList names(const SessionsReach &house)
{
    QStringList result;
    const auto all = house.sessions.all();
    for (const AccountSession *session : all)
        result.append(session->name());
    return result;
}

} // namespace

void ResetSessionsTest::anotherLookKeepsTheConnection()
{
    SessionsReach house;
    house.goOnline();
    const QSignalSpy removed(&house.sessions, &Sessions::removed);
    QList<AccountConfig> changed = accounts(house);
    changed[0].look = {3, {OpenWith::Kind::Webmail, QStringLiteral("https://h/{id}")},
        NotificationDetail::Nothing};
    house.sessions.setAccounts(changed);
    QVERIFY(removed.isEmpty());
    QCOMPARE(house.dialer("work").dialled, 1);
    QCOMPARE(house.state("work"), ConnectionState::Online);
    QCOMPARE(house.sessions.configOf(QStringLiteral("work")), changed[0]);
}

void ResetSessionsTest::anotherTransportDialsAnew()
{
    SessionsReach house;
    house.goOnline();
    const QSignalSpy removed(&house.sessions, &Sessions::removed);
    QList<AccountConfig> changed = accounts(house);
    changed[0].transport = Rung::LongPoll;
    house.sessions.setAccounts(changed);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(house.state("work"), ConnectionState::Connecting);
    QCOMPARE(house.state("local"), ConnectionState::Online);
}

void ResetSessionsTest::theOrderIsThatOfTheSettings()
{
    SessionsReach house;
    house.goOnline();
    QCOMPARE(names(house), (QStringList{QStringLiteral("work"), QStringLiteral("local")}));
    QList<AccountConfig> turned = accounts(house);
    turned.swapItemsAt(0, 1);
    house.sessions.setAccounts(turned);
    QCOMPARE(names(house), (QStringList{QStringLiteral("local"), QStringLiteral("work")}));
    QCOMPARE(house.state("work"), ConnectionState::Online);
}

void ResetSessionsTest::anotherProxyDialsAnew()
{
    SessionsReach house;
    house.goOnline();
    house.sessions.dialAnew();
    QVERIFY(house.state("work") != ConnectionState::Online);
    house.clock.advance(500ms);
    QCOMPARE(house.dialer("work").dialled, 2);
    house.goOnline();
    QCOMPARE(house.state("work"), ConnectionState::Online);
}

void ResetSessionsTest::anotherProxyWakesNobody()
{
    SessionsReach house;
    house.goOnline();
    house.sessions.sleep();
    house.sessions.dialAnew();
    house.clock.advance(1h);
    QCOMPARE(house.dialer("work").dialled, 1);
    QCOMPARE(house.state("work"), ConnectionState::Offline);
}

QTEST_GUILESS_MAIN(ResetSessionsTest)
#include "tst_resetsessions.moc"
