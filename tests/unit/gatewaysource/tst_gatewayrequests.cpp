// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayhouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class GatewayRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsGoTwoAtATime();
    void fetchAsksForMessages();
    void actPosts();
    void vanishedMessageIsSaid();
    void refreshTakesChanges();
    void answersThatCannotBeRead_data();
    void answersThatCannotBeRead();
};

void GatewayRequestsTest::requestsGoTwoAtATime()
{
    GatewayHouse house;
    int done = 0;
    for (int i = 0; i < 200; ++i) {
        house.source.act(MailAction::MarkRead, QStringLiteral("INBOX"), QString::number(i),
            [&](const std::optional<Failure> &failure) { done += failure ? 0 : 1; });
    }
    for (int i = 0; i < 200; ++i) {
        QVERIFY(house.http.pending.size() <= 2);
        QVERIFY(house.http.pending.first().call.url.path().endsWith(u'/' + QString::number(i)));
        house.http.answer(204, {});
    }
    QCOMPARE(done, 200);
}

void GatewayRequestsTest::fetchAsksForMessages()
{
    GatewayHouse house;
    std::optional<Messages> got;
    house.source.fetch(QStringLiteral("Lists/Qt"), {QStringLiteral("17.4"), QStringLiteral("17.5")},
        [&](const auto &answer) { got = std::get<Messages>(answer); });
    const HttpCall call = house.http.pending.first().call;
    QCOMPARE(call.url.toEncoded(),
        QByteArray("https://mail.example.org/push/v1/messages/Lists%2FQt?ids=17.4%2C17.5"));
    QVERIFY(call.authorization.startsWith("Basic "));
    house.http.answer(
        200, R"({"messages":[{"id":"17.4","receivedAt":"2026-01-01T00:00:00.000Z"}]})");
    QVERIFY(got);
    QCOMPARE(got->size(), 1);
    QCOMPARE(got->first().id, QStringLiteral("17.4"));
}

void GatewayRequestsTest::actPosts()
{
    GatewayHouse house;
    bool done = false;
    house.source.act(MailAction::MarkRead, QStringLiteral("INBOX"), QStringLiteral("17.4"),
        [&](const std::optional<Failure> &failure) { done = !failure; });
    const HttpCall call = house.http.pending.first().call;
    QCOMPARE(call.method, HttpCall::Method::Post);
    QCOMPARE(call.url.path(), QStringLiteral("/push/v1/messages/INBOX/17.4"));
    QCOMPARE(call.body, QByteArray(R"({"action":"markRead"})"));
    house.http.answer(204, {});
    QVERIFY(done);
}

void GatewayRequestsTest::vanishedMessageIsSaid()
{
    GatewayHouse house;
    std::optional<Failure> told;
    house.source.act(MailAction::Trash, QStringLiteral("INBOX"), QStringLiteral("17.4"),
        [&](const std::optional<Failure> &failure) { told = failure; });
    house.http.answer(404, R"({"error":"gone"})");
    QVERIFY(told && isGone(*told));
    QVERIFY(told->text.contains(QStringLiteral("not in its mailbox")));
}

void GatewayRequestsTest::refreshTakesChanges()
{
    GatewayHouse house;
    house.source.resumeFrom({QStringLiteral("c0")});
    QSignalSpy updated(&house.source, &MailSource::updated);
    house.source.refresh();
    QCOMPARE(house.http.pending.first().call.url.toEncoded(),
        QByteArray("https://mail.example.org/push/v1/changes?after=c0"));
    house.http.answer(200, "{\"events\":[" + helloResumed + ',' + emptySnapshot + "]}");
    QCOMPARE(updated.size(), 1);
    house.source.refresh();
    QCOMPARE(QUrlQuery(house.http.pending.first().call.url)
                 .queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded),
        QStringLiteral("c 1/&"));
    house.http.fail({FailureKind::Transient, {}, {}, {}});
    QCOMPARE(updated.size(), 1);
}

void GatewayRequestsTest::answersThatCannotBeRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << FailureKind::Permanent;
    QTest::newRow("bad message") << 200 << QByteArray(R"({"messages":[{"id":5}]})")
                                 << FailureKind::Permanent;
    QTest::newRow("refused") << 401 << QByteArray("{}") << FailureKind::User;
    QTest::newRow("broken") << 502 << QByteArray() << FailureKind::Transient;
}

void GatewayRequestsTest::answersThatCannotBeRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    GatewayHouse house;
    std::optional<FailureKind> got;
    house.source.fetch(QStringLiteral("INBOX"), {QStringLiteral("17.4")},
        [&](const auto &answer) { got = std::get<Failure>(answer).kind; });
    house.http.answer(status, body);
    QCOMPARE(got, kind);
}

QTEST_GUILESS_MAIN(GatewayRequestsTest)
#include "tst_gatewayrequests.moc"
