// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayroute.h"

#include <QTest>

using namespace Grelot;

class TestGatewayRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams();
    void messages_data();
    void messages();
    void actions();
    void emptyBase();
    void refuses_data();
    void refuses();
};

namespace {

auto routed(const QByteArray &method, const QByteArray &target)
{
    return routeOf(method, target, "/push/v1");
}

template <typename Wanted>
std::optional<Wanted> got(const QByteArray &method, const QByteArray &target)
{
    const auto result = routed(method, target);
    const auto *route = std::get_if<GatewayRoute>(&result);
    const auto *wanted = route ? std::get_if<Wanted>(route) : nullptr;
    return wanted ? std::optional(*wanted) : std::nullopt;
}

} // namespace

void TestGatewayRoute::streams()
{
    QVERIFY(got<Route::Health>("GET", "/push/v1/healthz"));
    const auto events = got<Route::Events>("GET", "/push/v1/events");
    QVERIFY(events);
    QVERIFY(events->stream == StreamRequest());
    const auto changes = got<Route::Changes>(
        "GET", "/push/v1/changes?x=1&after=INBOX%3D1.2.3%3Bb%252F%3D4.5.6&snapshot=1");
    QVERIFY(changes);
    QCOMPARE(changes->stream.after.value, QStringLiteral("INBOX=1.2.3;b%2F=4.5.6"));
    QVERIFY(changes->stream.snapshot);
}

void TestGatewayRoute::messages_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<QStringList>("wanted");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("one") << QByteArray("17.4") << list("17.4");
    QTest::newRow("list") << QByteArray("17.4,17.9") << list("17.9 17.4");
    QTest::newRow("set") << QByteArray("17.4:6,9") << list("17.9 17.6 17.5 17.4");
    QTest::newRow("two sets") << QByteArray("17.4,6,18.1:2") << list("18.2 18.1 17.6 17.4");
    QTest::newRow("other ids") << QByteArray("Mab1") << list("Mab1");
}

void TestGatewayRoute::messages()
{
    QFETCH(const QByteArray, ids);
    QFETCH(const QStringList, wanted);
    const auto route =
        got<Route::Messages>("GET", "/push/v1/messages/Gr%C3%B6%C3%9Fe%2FA?ids=" + ids);
    QVERIFY(route);
    QCOMPARE(route->mailbox, QStringLiteral("Größe/A"));
    QCOMPARE(route->ids, wanted);
}

void TestGatewayRoute::actions()
{
    const auto route = got<Route::Action>("POST", "/push/v1/messages/INBOX/17.4");
    QVERIFY(route);
    QCOMPARE(route->mailbox, QStringLiteral("INBOX"));
    QCOMPARE(route->id, QStringLiteral("17.4"));
}

void TestGatewayRoute::emptyBase()
{
    QVERIFY(std::holds_alternative<GatewayRoute>(routeOf("GET", "/events", "")));
}

void TestGatewayRoute::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const QByteArray &method, const QByteArray &target, int status) {
        QTest::newRow(method + ' ' + target.left(60)) << method << target << status;
    };
    row("GET", "/", 404);
    row("GET", "/push/v1", 404);
    row("GET", "/push/v1events", 404);
    row("GET", "/push/v1/events/", 404);
    row("GET", "/push/v2/events", 404);
    row("GET", "/push/v1/../v1/events", 404);
    row("POST", "/push/v1/events", 405);
    row("OPTIONS", "/push/v1/changes", 405);
    row("BREW", "/push/v1/changes", 501);
    row("DELETE", "/push/v1/messages/INBOX/1.2", 405);
    row("POST", "/push/v1/messages/INBOX", 405);
    row("GET", "/push/v1/messages//?ids=1.2", 404);
    row("GET", "/push/v1/messages/?ids=1.2", 404);
    row("POST", "/push/v1/messages/INBOX/", 404);
    row("POST", "/push/v1/messages/INBOX/1.2/3", 404);
    row("POST", "/push/v1/messages/IN%0D%0ABOX/1.2", 404);
    row("POST", "/push/v1/messages/%FF/1.2", 404);
    row("POST", "/push/v1/messages/%4/1.2", 404);
    row("GET", "/push/v1/messages/INBOX", 400);
    row("GET", "/push/v1/messages/INBOX?ids=", 400);
    row("GET", "/push/v1/messages/INBOX?ids=1.x", 400);
    row("GET", "/push/v1/messages/INBOX?ids=1.1:51", 400);
    row("GET", "/push/v1/messages/INBOX?ids=1.1:9223372036854775807", 400);
    row("GET", "/push/v1/changes?after=1&after=2", 400);
    row("GET", "/push/v1/changes?after=%ZZ", 400);
    row("GET", "/push/v1/changes?after=%C0%AF", 400);
    row("GET", "/push/v1/changes?after=a%00b", 400);
    row("GET", "/push/v1/changes?snapshot=yes", 400);
    row("GET", "/push/v1/changes?after=" + QByteArray(1001, 'x'), 400);
}

void TestGatewayRoute::refuses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    const auto result = routed(method, target);
    const auto *refusal = std::get_if<HttpResponse>(&result);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, status);
    QVERIFY(refusal->body.startsWith("{\"error\":"));
}

QTEST_GUILESS_MAIN(TestGatewayRoute)
#include "tst_gatewayroute.moc"
