// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

Failure upgradeForbidden()
{
    Failure failure{FailureKind::User, QStringLiteral("not let in"), QStringLiteral("403"), {}};
    failure.httpStatus = 403;
    return failure;
}

} // namespace

/// What a link does by its rung: deadlines, positions, news held back, and a refused upgrade.
class GatewayLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesFollowTheRung();
    void onlyAWebSocketReassuresTheServer_data();
    void onlyAWebSocketReassuresTheServer();
    void eventStreamProvesItselfByItsFirstPing();
    void onlyAnEventStreamWaitsForAPing();
    void tellsTheChannelHowFarItIs();
    void newsIsHeldUntilItsTurn();
    void forbiddenUpgradeAsksWithoutOne_data();
    void forbiddenUpgradeAsksWithoutOne();
    void unreachableDoorIsAnOutage();
    void abortedWhileAsking();
    void forbiddenStreamAsksToo();
    void forbiddenPollIsForThePerson();
    void onlyADeliveringLinkCanViolate();
    void lateCheckDoesNotUndoTheStream();
};

void GatewayLinkTest::deadlinesFollowTheRung()
{
    GatewayHouse house;
    house.dial(Rung::EventStream);
    QVERIFY(!house.link->canProbe());
    QCOMPARE(house.link->timings().proof, 10'000ms);
    house.channel->say(R"({"type":"hello","version":1,"resumed":true,"heartbeat":20})");
    QCOMPARE(house.link->timings().silence, 50'000ms);
    QCOMPARE(house.link->timings().answer, 0ms);
    house.dial(Rung::LongPoll);
    QVERIFY(house.link->canProbe());
    QCOMPARE(house.link->timings().silence, 65'000ms);
}

void GatewayLinkTest::onlyAWebSocketReassuresTheServer_data()
{
    QTest::addColumn<Rung>("rung");
    QTest::addColumn<std::chrono::milliseconds>("heartbeat");
    QTest::newRow("WebSocket") << Rung::WebSocket << 25'000ms;
    QTest::newRow("event stream") << Rung::EventStream << 0ms;
    QTest::newRow("long poll") << Rung::LongPoll << 0ms;
}

void GatewayLinkTest::onlyAWebSocketReassuresTheServer()
{
    QFETCH(Rung, rung);
    QFETCH(std::chrono::milliseconds, heartbeat);
    GatewayHouse house;
    house.dial(rung);
    QSignalSpy proven(house.link.get(), &Link::proven);
    house.channel->say(helloNew);
    QCOMPARE(proven.last().first().value<SessionTerms>().heartbeat, heartbeat);
}

void GatewayLinkTest::eventStreamProvesItselfByItsFirstPing()
{
    GatewayHouse house;
    QSignalSpy updated(&house.source, &MailSource::updated);
    house.dial(Rung::EventStream);
    QSignalSpy proven(house.link.get(), &Link::proven);
    QSignalSpy synced(house.link.get(), &Link::synced);
    house.channel->say(
        R"({"type":"hello","version":1,"resumed":false,"reconnectSpread":7,"firstPing":1})");
    house.channel->say(emptySnapshot);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(proven.size(), 0); // a proxy may hold back all that follows
    QCOMPARE(synced.size(), 0);
    house.channel->say(R"({"type":"ping"})");
    QCOMPARE(proven.size(), 1);
    QCOMPARE(proven.last().first().value<SessionTerms>().reconnectSpread, 7000ms);
    QCOMPARE(synced.size(), 1);
    house.channel->say(R"({"type":"ping"})");
    QCOMPARE(proven.size(), 1);
}

void GatewayLinkTest::onlyAnEventStreamWaitsForAPing()
{
    for (const Rung rung : {Rung::WebSocket, Rung::LongPoll}) {
        GatewayHouse house;
        house.dial(rung);
        QSignalSpy synced(house.link.get(), &Link::synced);
        house.channel->say(R"({"type":"hello","version":1,"resumed":true,"firstPing":1})");
        QCOMPARE(synced.size(), 1);
    }
}

void GatewayLinkTest::tellsTheChannelHowFarItIs()
{
    GatewayHouse house;
    house.dial(Rung::LongPoll);
    house.channel->say(helloNew);
    QVERIFY(house.channel->m_position.isEmpty());
    house.channel->say(serverAway);
    QVERIFY(house.channel->m_position.isEmpty());
    house.channel->say(emptySnapshot);
    QCOMPARE(house.channel->m_position, QByteArray("c 1/&"));
}

void GatewayLinkTest::newsIsHeldUntilItsTurn()
{
    GatewayHouse house;
    QSignalSpy updated(&house.source, &MailSource::updated);
    std::unique_ptr<Link> link = house.source.dial(Rung::EventStream);
    link->open();
    QSignalSpy synced(link.get(), &Link::synced);
    house.channel->say(helloNew);
    house.channel->say(emptySnapshot);
    house.channel->say(serverAway);
    QCOMPARE(synced.size(), 1);
    QCOMPARE(updated.size(), 0);
    link->deliver();
    QCOMPARE(updated.size(), 2);
    QVERIFY(std::holds_alternative<Snapshot>(updated.first().first().value<MailUpdate>()));
    house.channel->say(emptySnapshot);
    QCOMPARE(updated.size(), 3);
}

void GatewayLinkTest::forbiddenUpgradeAsksWithoutOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("a proxy") << 200 << QByteArray(R"({"events":[]})") << FailureKind::Rung;
    QTest::newRow("the server") << 403 << QByteArray() << FailureKind::User;
    QTest::newRow("the password") << 401 << QByteArray() << FailureKind::User;
    QTest::newRow("server ill") << 502 << QByteArray() << FailureKind::Transient;
    QTest::newRow("nothing there") << 404 << QByteArray() << FailureKind::Transient;
}

void GatewayLinkTest::forbiddenUpgradeAsksWithoutOne()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    GatewayHouse house;
    house.source.resumeFrom({QStringLiteral("c1")});
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    Q_EMIT house.channel->failed(upgradeForbidden());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(house.http.pending.size(), 1);
    const QUrl asked = house.http.pending.first().call.url;
    QCOMPARE(asked.path(), QStringLiteral("/push/v1/changes"));
    QCOMPARE(asked.query(), QStringLiteral("after=c1"));
    house.http.answer(status, body);
    QCOMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<Failure>();
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.obstacle.contains(QStringLiteral("403")), kind == FailureKind::Rung);
}

void GatewayLinkTest::unreachableDoorIsAnOutage()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    Q_EMIT house.channel->failed(upgradeForbidden());
    house.http.fail({FailureKind::Transient, QStringLiteral("away"), QStringLiteral("dns"), {}});
    QCOMPARE(failed.first().first().value<Failure>().kind, FailureKind::Transient);
}

void GatewayLinkTest::abortedWhileAsking()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    Q_EMIT house.channel->failed(upgradeForbidden());
    house.link->abort();
    house.http.answer(403, {});
    QCOMPARE(failed.size(), 0);
}

void GatewayLinkTest::forbiddenStreamAsksToo()
{
    GatewayHouse house;
    house.dial(Rung::EventStream);
    QSignalSpy failed(house.link.get(), &Link::failed);
    Q_EMIT house.channel->failed(upgradeForbidden());
    house.http.answer(200, R"({"events":[]})");
    const auto failure = failed.first().first().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::Rung);
    QVERIFY(failure.obstacle.contains(QStringLiteral("event stream")));
}

void GatewayLinkTest::onlyADeliveringLinkCanViolate()
{
    GatewayHouse house;
    house.source.resumeFrom({QStringLiteral("c1")});
    for (int i = 0; i < 3; ++i) {
        const std::unique_ptr<Link> beside = house.source.dial(Rung::WebSocket);
        beside->open();
        house.channel->say("no JSON");
    }
    house.dial();
    QCOMPARE(house.query("after"), QStringLiteral("c1"));
}

void GatewayLinkTest::lateCheckDoesNotUndoTheStream()
{
    GatewayHouse house;
    house.dial();
    house.channel->say(helloNew);
    house.source.refresh();
    house.channel->say(emptySnapshot);
    QSignalSpy updated(&house.source, &MailSource::updated);
    house.http.answer(200, R"({"events":[)" + helloNew + ',' + serverAway + "]}");
    QCOMPARE(updated.size(), 0);
    house.source.refresh();
    house.http.answer(200, R"({"events":[)" + helloNew + ',' + serverAway + "]}");
    QCOMPARE(updated.size(), 1);
}

void GatewayLinkTest::forbiddenPollIsForThePerson()
{
    GatewayHouse house;
    house.dial(Rung::LongPoll);
    QSignalSpy failed(house.link.get(), &Link::failed);
    Q_EMIT house.channel->failed(upgradeForbidden());
    QCOMPARE(failed.first().first().value<Failure>().kind, FailureKind::User);
    QVERIFY(house.http.pending.isEmpty());
}

QTEST_GUILESS_MAIN(GatewayLinkTest)
#include "tst_gatewaylink.moc"
