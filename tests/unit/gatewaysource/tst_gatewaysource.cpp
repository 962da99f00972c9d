// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class GatewaySourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSettingsMayPinItsRung();
    void theSettingsMaySetTheKeepalive();
    void asksTheRightPlace();
    void tokenGoesAsBearer();
    void helloProvesAndSnapshotSettles();
    void resumedStreamSettlesAtOnce();
    void mailServerAwaySettlesToo();
    void cursorIsHandedBackEncoded();
    void eventsBeforeHelloAreAViolation();
    void unreadableEventsAreAViolation_data();
    void unreadableEventsAreAViolation();
    void unknownEventsAreIgnored();
    void repeatedViolationAsksForASnapshot();
    void oversizedEventsCountAsViolations();
    void newerProtocolIsSaid();
    void byeTellsWhenToComeBack();
    void refusedPasswordIsForgotten();
    void refusedCertificateKeepsThePassword();
    void noSecretNoConnection();
    void abortedWhileWaitingForTheSecret();
};

void GatewaySourceTest::asksTheRightPlace()
{
    GatewayHouse house;
    house.dial();
    QCOMPARE(house.channel->m_request.url.toString(QUrl::RemoveQuery),
        QStringLiteral("https://mail.example.org/push/v1/events"));
    QCOMPARE(house.query("snapshot"), QStringLiteral("1"));
    QVERIFY(!QUrlQuery(house.channel->m_request.url).hasQueryItem(QStringLiteral("after")));
    QCOMPARE(house.channel->m_request.subprotocol, QStringLiteral("grelot.v1"));
    QCOMPARE(house.channel->m_request.authorization,
        QByteArray("Basic ") + QStringLiteral("älice:sesame").toUtf8().toBase64());
}

void GatewaySourceTest::tokenGoesAsBearer()
{
    GatewayHouse house;
    house.secrets.result = Secret{Secret::Kind::Token, QStringLiteral("t0ken")};
    house.dial();
    QCOMPARE(house.channel->m_request.authorization, QByteArray("Bearer t0ken"));
}

void GatewaySourceTest::helloProvesAndSnapshotSettles()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy proven(house.link.get(), &Link::proven);
    QSignalSpy synced(house.link.get(), &Link::synced);
    QSignalSpy updated(&house.source, &MailSource::updated);
    house.channel->say(helloNew);
    QCOMPARE(proven.size(), 1);
    QCOMPARE(proven.last().first().value<SessionTerms>().reconnectSpread, 7000ms);
    QCOMPARE(synced.size(), 0);
    house.channel->say(emptySnapshot);
    QCOMPARE(synced.size(), 1);
    QCOMPARE(updated.size(), 1);
    house.channel->say(emptySnapshot);
    QCOMPARE(synced.size(), 1);
}

void GatewaySourceTest::resumedStreamSettlesAtOnce()
{
    GatewayHouse house;
    house.dial();
    house.channel->say(helloNew);
    house.channel->say(emptySnapshot);
    house.dial();
    QCOMPARE(house.query("snapshot"), QString());
    QSignalSpy synced(house.link.get(), &Link::synced);
    house.channel->say(helloResumed);
    QCOMPARE(synced.size(), 1);
}

void GatewaySourceTest::mailServerAwaySettlesToo()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy synced(house.link.get(), &Link::synced);
    house.channel->say(helloNew);
    house.channel->say(serverAway);
    QCOMPARE(synced.size(), 1);
}

void GatewaySourceTest::cursorIsHandedBackEncoded()
{
    GatewayHouse house;
    house.source.resumeFrom({QStringLiteral("INBOX=1.2.3;ä +")});
    house.dial();
    QCOMPARE(house.query("after"), QStringLiteral("INBOX=1.2.3;ä +"));
    QVERIFY(house.channel->m_request.url.toEncoded().contains("%20%2B"));
    house.channel->say(helloNew);
    house.channel->say(emptySnapshot);
    house.dial();
    QCOMPARE(house.query("after"), QStringLiteral("c 1/&"));
}

void GatewaySourceTest::eventsBeforeHelloAreAViolation()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(emptySnapshot);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.last().first().value<Failure>().kind, FailureKind::Permanent);
    QVERIFY(house.channel->m_aborted);
}

void GatewaySourceTest::unreadableEventsAreAViolation_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("no JSON") << QByteArray("{\"type\":");
    QTest::newRow("not UTF-8") << QByteArray("{\"type\":\"mail\xff\"}");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("wrong types") << QByteArray(R"({"type":"mail","mailbox":5})");
}

void GatewaySourceTest::unreadableEventsAreAViolation()
{
    QFETCH(QByteArray, event);
    GatewayHouse house;
    house.dial();
    house.channel->say(helloNew);
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(event);
    QCOMPARE(failed.size(), 1);
    const auto failure = failed.last().first().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::Permanent);
    QVERIFY(!failure.text.isEmpty());
}

void GatewaySourceTest::unknownEventsAreIgnored()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(helloNew);
    house.channel->say(R"({"type":"weather","sky":"blue"})");
    house.channel->say(R"({"type":"ping"})");
    QCOMPARE(failed.size(), 0);
}

void GatewaySourceTest::repeatedViolationAsksForASnapshot()
{
    GatewayHouse house;
    house.source.resumeFrom({QStringLiteral("poisoned")});
    for (int attempt = 0; attempt < 2; ++attempt) {
        house.dial();
        QCOMPARE(house.query("after"), QStringLiteral("poisoned"));
        house.channel->say(helloResumed);
        house.channel->say("{}}");
    }
    house.dial();
    QVERIFY(!QUrlQuery(house.channel->m_request.url).hasQueryItem(QStringLiteral("after")));
    QCOMPARE(house.query("snapshot"), QStringLiteral("1"));
}

void GatewaySourceTest::oversizedEventsCountAsViolations()
{
    GatewayHouse house;
    house.source.resumeFrom({QStringLiteral("poisoned")});
    for (int attempt = 0; attempt < 2; ++attempt) {
        house.dial();
        house.channel->say(helloResumed);
        house.channel->say(serverAway); // readable, but it does not get past the poison
        Q_EMIT house.channel->failed({FailureKind::Permanent, QStringLiteral("too large"), {}, {}});
    }
    house.dial();
    QVERIFY(!QUrlQuery(house.channel->m_request.url).hasQueryItem(QStringLiteral("after")));
}

void GatewaySourceTest::newerProtocolIsSaid()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(R"({"type":"hello","version":2,"resumed":false})");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.last().first().value<Failure>().kind, FailureKind::Permanent);
}

void GatewaySourceTest::byeTellsWhenToComeBack()
{
    GatewayHouse house;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.channel->say(helloNew);
    house.channel->say(R"({"type":"bye","retryAfter":30,"reason":"moving house"})");
    const auto failure = failed.last().first().value<Failure>();
    QCOMPARE(failure.kind, FailureKind::Transient);
    QCOMPARE(failure.retryAfter, 30'000ms);
}

void GatewaySourceTest::refusedPasswordIsForgotten()
{
    GatewayHouse house;
    house.dial();
    Q_EMIT house.channel->failed({FailureKind::User, QStringLiteral("no"), {}, {}, Need::Password});
    QCOMPARE(house.secrets.refusals, 1);
}

void GatewaySourceTest::refusedCertificateKeepsThePassword()
{
    GatewayHouse house;
    house.dial();
    Q_EMIT house.channel->failed(
        {FailureKind::User, QStringLiteral("no"), {}, {}, Need::Certificate});
    QCOMPARE(house.secrets.refusals, 0);
}

void GatewaySourceTest::noSecretNoConnection()
{
    GatewayHouse house;
    house.secrets.result = Failure{FailureKind::User, QStringLiteral("locked"), {}, {}};
    house.link = house.source.dial(Rung::WebSocket);
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.link->open();
    QCOMPARE(failed.size(), 1);
    QVERIFY(house.channel->m_request.url.isEmpty());
}

void GatewaySourceTest::abortedWhileWaitingForTheSecret()
{
    GatewayHouse house;
    house.secrets.held = true;
    house.dial();
    QSignalSpy failed(house.link.get(), &Link::failed);
    house.link->abort();
    house.secrets.waiting(house.secrets.result);
    QVERIFY(house.channel->m_request.url.isEmpty());
    QCOMPARE(failed.size(), 0);
}

void GatewaySourceTest::theSettingsMayPinItsRung()
{
    GatewayHouse house;
    QCOMPARE(house.source.rungs().size(), 3);
    QVERIFY(house.source.whyOnlyThese().isEmpty());
    house.source.setWishes({Rung::LongPoll});
    QCOMPARE(house.source.rungs(), QList{Rung::LongPoll});
    QVERIFY(house.source.whyOnlyThese().contains(QStringLiteral("pinned")));
}

void GatewaySourceTest::theSettingsMaySetTheKeepalive()
{
    GatewayHouse house;
    house.dial(Rung::WebSocket);
    QCOMPARE(house.link->timings().silence, std::chrono::seconds(25));
    house.source.setWishes({{}, std::chrono::seconds(40)});
    house.dial(Rung::WebSocket);
    QCOMPARE(house.link->timings().silence, std::chrono::seconds(40));
    house.dial(Rung::LongPoll);
    QCOMPARE(house.link->timings().silence, std::chrono::seconds(65));
}

QTEST_GUILESS_MAIN(GatewaySourceTest)
#include "tst_gatewaysource.moc"
