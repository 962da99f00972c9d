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
    void faces_data();
    void faces();
    void waits_data();
    void waits();
    void lastEventIdWins();
    void lastEventIds_data();
    void lastEventIds();
    void messages_data();
    void messages();
    void actions();
    void emptyBase();
    void refuses_data();
    void refuses();
};

namespace {

HttpRequest requestOf(
    const QByteArray &method, const QByteArray &target, const QList<HttpRequest::Header> &headers)
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.headers = headers;
    return request;
}

auto routed(const QByteArray &method, const QByteArray &target,
    const QList<HttpRequest::Header> &headers = {})
{
    return routeOf(requestOf(method, target, headers), "/push/v1");
}

template <typename Wanted>
std::optional<Wanted> got(const QByteArray &method, const QByteArray &target,
    const QList<HttpRequest::Header> &headers = {})
{
    const auto result = routed(method, target, headers);
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

void TestGatewayRoute::faces_data()
{
    QTest::addColumn<QList<QByteArray>>("accept");
    QTest::addColumn<EventsFace>("face");
    const auto row = [](const char *name, const QList<QByteArray> &accept, EventsFace face) {
        QTest::newRow(name) << accept << face;
    };
    row("absent", {}, EventsFace::LongPoll);
    row("empty", {""}, EventsFace::LongPoll);
    row("anything", {"*/*"}, EventsFace::LongPoll);
    row("any text", {"text/*"}, EventsFace::LongPoll);
    row("JSON", {"application/json"}, EventsFace::LongPoll);
    row("neither", {"text/html"}, EventsFace::LongPoll);
    row("by name", {"text/event-stream"}, EventsFace::EventStream);
    row("any case", {"Text/Event-Stream"}, EventsFace::EventStream);
    row("in a list", {"application/json, text/event-stream;q=0.5 ,*/*"}, EventsFace::EventStream);
    row("in another line", {"text/html", "text/event-stream"}, EventsFace::EventStream);
    row("with a parameter", {"text/event-stream ; charset=utf-8"}, EventsFace::EventStream);
    row("unwanted", {"*/*, text/event-stream; Q=0.000"}, EventsFace::LongPoll);
    row("almost unwanted", {"text/event-stream;q=0.001"}, EventsFace::EventStream);
    row("longer", {"text/event-stream2, x-text/event-stream"}, EventsFace::LongPoll);
    row("quoted", {R"(text/html;a="\", text/event-stream, ", */*)"}, EventsFace::LongPoll);
    row("after a quote", {R"(text/html;a="\",", text/event-stream)"}, EventsFace::EventStream);
}

void TestGatewayRoute::faces()
{
    QFETCH(const QList<QByteArray>, accept);
    QFETCH(const EventsFace, face);
    QList<HttpRequest::Header> headers;
    for (const QByteArray &value : accept)
        headers.append({"accept", value});
    const auto events = got<Route::Events>("GET", "/push/v1/events", headers);
    QVERIFY(events);
    QCOMPARE(events->face, face);
    headers += {{"connection", "upgrade"}, {"upgrade", "websocket"}};
    QCOMPARE(got<Route::Events>("GET", "/push/v1/events", headers)->face, EventsFace::WebSocket);
}

void TestGatewayRoute::waits_data()
{
    QTest::addColumn<QByteArray>("wait");
    QTest::addColumn<int>("seconds"); // -1: refused
    const auto row = [](const char *wait, int seconds) {
        QTest::newRow(wait) << QByteArray(wait) << seconds;
    };
    row("", 0);
    row("1", 1);
    row("007", 7);
    row("120", 120);
    row("0", -1);
    row("121", -1);
    row("abc", -1);
    row("-5", -1);
    row("+5", -1);
    row("%205", -1);
    row("5s", -1);
    row("1.5", -1);
    row("4294967297", -1);
    row("%D9%A3", -1); // a digit of another script
}

void TestGatewayRoute::waits()
{
    QFETCH(const QByteArray, wait);
    QFETCH(const int, seconds);
    const QByteArray target = "/push/v1/events?wait=" + wait;
    const auto poll = got<Route::Events>("GET", target);
    QCOMPARE(poll ? int(poll->wait.count()) : -1, seconds);
    // Nobody else waits.
    const auto stream = got<Route::Events>("GET", target, {{"accept", "text/event-stream"}});
    QVERIFY(stream);
    QCOMPARE(int(stream->wait.count()), 0);
    QVERIFY(got<Route::Changes>("GET", "/push/v1/changes?wait=" + wait));
}

void TestGatewayRoute::lastEventIdWins()
{
    const QByteArray target = "/push/v1/events?snapshot=1&after=INBOX%3D1.2.3";
    const auto events = got<Route::Events>("GET", target, {{"last-event-id", "INBOX=4.5.6"}});
    QCOMPARE(events->stream.after.value, QStringLiteral("INBOX=4.5.6"));
    QVERIFY(!events->stream.snapshot);
    const auto empty = got<Route::Events>("GET", target, {{"last-event-id", ""}});
    QCOMPARE(empty->stream.after.value, QStringLiteral("INBOX=1.2.3"));
    QVERIFY(empty->stream.snapshot);
}

void TestGatewayRoute::lastEventIds_data()
{
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<QString>("after"); // null: refused
    const auto row = [](const char *name, const QList<QByteArray> &values, const QString &after) {
        QTest::newRow(name) << values << after;
    };
    row("not percent-encoded",
        {"Gr\xC3\xB6\xC3\x9F"
         "e%2F=1.2.3"},
        QStringLiteral("Größe%2F=1.2.3"));
    row("beyond the BMP", {"\xF0\x9F\x93\xAC"}, QStringLiteral("\U0001F4EC"));
    row("longest", {QByteArray(1000, 'x')}, QString(1000, u'x'));
    row("too long", {QByteArray(1001, 'x')}, {});
    row("not UTF-8", {"INBOX\xE9=1.2.3"}, {});
    row("overlong UTF-8", {"\xC0\xAF"}, {});
    row("surrogate", {"\xED\xA0\x80"}, {});
    row("tab", {"a\tb"}, {});
    row("twice", {"INBOX=1.2.3", "INBOX=1.2.3"}, {});
}

void TestGatewayRoute::lastEventIds()
{
    QFETCH(const QList<QByteArray>, values);
    QFETCH(const QString, after);
    QList<HttpRequest::Header> headers;
    for (const QByteArray &value : values)
        headers.append({"last-event-id", value});
    const auto result = routed("GET", "/push/v1/events", headers);
    if (after.isNull()) {
        const auto *refusal = std::get_if<HttpResponse>(&result);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 400);
        return;
    }
    QVERIFY(std::holds_alternative<GatewayRoute>(result));
    QCOMPARE(std::get<Route::Events>(std::get<GatewayRoute>(result)).stream.after.value, after);
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
    QVERIFY(std::holds_alternative<GatewayRoute>(routeOf(requestOf("GET", "/events", {}), "")));
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
    row("GET", "/push/v1/events?wait=1&wait=1", 400);
    row("HEAD", "/push/v1/events", 405);
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
