// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakehttp.h"
#include "meteredhttpcaller.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;
using Kind = Transfer::Kind;

class TrafficTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packets_data();
    void packets();
    void frames();
    void polling();
    void wakeUps();
    void requestsBesideTheStream();
    void everyConstantHasASource();
};

void TrafficTest::packets_data()
{
    QTest::addColumn<qint64>("payload");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<qint64>("there");
    QTest::addColumn<qint64>("back");
    QTest::newRow("nothing") << qint64(0) << false << qint64(0) << qint64(0);
    QTest::newRow("one byte") << qint64(1) << false << qint64(53) << qint64(52);
    QTest::newRow("one byte, TLS") << qint64(1) << true << qint64(75) << qint64(52);
    QTest::newRow("a full packet") << qint64(1'448) << false << qint64(1'500) << qint64(52);
    QTest::newRow("one more") << qint64(1'449) << false << qint64(1'553) << qint64(52);
    QTest::newRow("three packets") << qint64(4'000) << false << qint64(4'156) << qint64(104);
    // Two records, 12 packets.
    QTest::newRow("much, TLS") << qint64(16'385) << true << qint64(17'053) << qint64(312);
}

void TrafficTest::packets()
{
    QFETCH(qint64, payload);
    QFETCH(bool, encrypted);
    QFETCH(qint64, there);
    QFETCH(qint64, back);
    const Traffic sent = WireModel::cost({Kind::Sent, payload, encrypted});
    QCOMPARE(sent, (Traffic{there, back, 0, 0}));
    QCOMPARE(WireModel::cost({Kind::Received, payload, encrypted}), (Traffic{back, there, 0, 0}));
    QCOMPARE(WireModel::cost({Kind::Request, payload, encrypted}), (Traffic{there, back, 1, 0}));
}

void TrafficTest::frames()
{
    QCOMPARE(WireModel::frame(0), 2);
    QCOMPARE(WireModel::frame(125), 127);
    QCOMPARE(WireModel::frame(126), 130);
    QCOMPARE(WireModel::frame(65'535), 65'539);
    QCOMPARE(WireModel::frame(65'536), 65'546);
}

void TrafficTest::polling()
{
    QCOMPARE(WireModel::polling(29s).bytes(), 0);
    const Traffic hour = WireModel::polling(1h);
    QCOMPARE(hour.bytes(), 120 * 964);
    QCOMPARE(hour.requests, 120);
    QCOMPARE(hour.wakeUps, 120);
}

void TrafficTest::wakeUps()
{
    VirtualClock clock;
    TrafficMeter meter(clock);
    meter.count({Kind::Received, 0, false}); // nothing crossed
    QCOMPARE(meter.total(), Traffic());
    meter.count({Kind::Request, 10, false});
    clock.advance(999ms);
    meter.count({Kind::Received, 10, false});
    QCOMPARE(meter.total().wakeUps, 1);
    clock.advance(1s);
    meter.count({Kind::Received, 10, false});
    QCOMPARE(meter.total().wakeUps, 2);
    QCOMPARE(meter.total().requests, 1);
    QCOMPARE(meter.total().bytes(), 3 * (10 + 52 + 52));
}

void TrafficTest::requestsBesideTheStream()
{
    VirtualClock clock;
    FakeHttp http;
    const auto meter = std::make_shared<TrafficMeter>(clock);
    int answers = 0;
    {
        MeteredHttpCaller caller(http, meter);
        HttpCall call;
        call.url = QUrl(QStringLiteral("https://mail.example/changes"));
        call.authorization = "Basic x";
        caller.call(call, [&](const auto &) { ++answers; });
        caller.call(call, [&](const auto &) { ++answers; });
    }
    QCOMPARE(meter->total().requests, 2);
    const Traffic asked = meter->total();
    // Two handshakes alone are more than this.
    QVERIFY(asked.bytes() > 2 * (WireModel::handshakeReceived + WireModel::handshakeSent));
    // Answers may come when the account is gone.
    http.answer(200, QByteArray(1'000, 'x'));
    const qint64 answered = meter->total().received - asked.received;
    QCOMPARE(
        answered, WireModel::cost({Kind::Received, 1'000 + WireModel::answerHead, true}).received);
    http.fail({FailureKind::Transient, {}, {}, {}});
    QCOMPARE(meter->total().received - asked.received, answered);
    QCOMPARE(answers, 2);
}

void TrafficTest::everyConstantHasASource()
{
    const auto constants = WireModel::constants();
    QVERIFY(constants.size() >= 10);
    for (const auto &constant : constants)
        QVERIFY(
            !constant.what.isEmpty() && !constant.value.isEmpty() && !constant.source.isEmpty());
    QVERIFY(constants.first().value.contains(QStringLiteral("964")));
}

QTEST_MAIN(TrafficTest)
#include "tst_traffic.moc"
