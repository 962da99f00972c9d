// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakehttp.h"
#include "fakesecrets.h"
#include "jmaphttpapi.h"
#include "jmapproblem.h"
#include "jmapsocketapi.h"
#include "virtualclock.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

using Result = std::variant<JmapResponse, Failure>;

JmapRequest echo(const QString &text)
{
    return {{{QStringLiteral("Core/echo"), {{QStringLiteral("text"), text}}, QStringLiteral("c")}}};
}

QByteArray response(const QByteArray &requestId, const QByteArray &text)
{
    return R"({"@type":"Response","requestId":")" + requestId +
        R"(","methodResponses":[["Core/echo",{"text":")" + text + R"("},"c"]]})";
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString textIn(const Result &result)
{
    const auto *answer = std::get_if<JmapResponse>(&result);
    return answer && !answer->results.isEmpty()
        ? answer->results.first().arguments.value(QLatin1String("text")).toString()
        : QString();
}

/// An api over a socket whose other end is the test.
struct SocketHouse
{
    explicit SocketHouse(int mostUnderWay = 4)
        : api([this](const QByteArray &message) { sent.append(message); }, mostUnderWay, clock)
    {
    }
    void ask(const QString &text)
    {
        api.call(echo(text), [this](const Result &result) { results.append(result); });
    }
    QByteArray idOf(qsizetype number) const
    {
        return object(sent.at(number)).value(QLatin1String("id")).toString().toLatin1();
    }
    VirtualClock clock;
    QByteArrayList sent;
    QList<Result> results;
    JmapSocketApi api;
};

struct HttpHouse
{
    HttpHouse()
    {
        session.apiUrl = QUrl(QStringLiteral("https://mail.example.org/api/"));
        session.limits.maxConcurrentRequests = 2;
        api = std::make_unique<JmapHttpApi>(session, QStringLiteral("ada"), secrets, http);
    }
    void ask(const QString &text)
    {
        api->call(echo(text), [this](const Result &result) { results.append(result); });
    }
    FakeSecrets secrets;
    FakeHttp http;
    JmapSession session;
    std::unique_ptr<JmapHttpApi> api;
    QList<Result> results;
};

} // namespace

/// Where method calls go out: over a WebSocket, and by POST.
class JmapApisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketAnswersInAnyOrder();
    void socketKnowsStrangers();
    void socketErrors();
    void socketDeadlines();
    void socketAsksSoManyAtATime();
    void socketMayEndInAnAnswer();
    void httpPosts();
    void httpAsksSoManyAtATime();
    void httpGoneAnswersNobody();
    void httpWithoutASecret();
    void httpFailures_data();
    void httpFailures();
};

void JmapApisTest::socketAnswersInAnyOrder()
{
    SocketHouse house;
    house.ask(QStringLiteral("a"));
    house.ask(QStringLiteral("b"));
    QCOMPARE(house.sent.size(), 2);
    QCOMPARE(object(house.sent.first()).value(QLatin1String("@type")).toString(),
        QStringLiteral("Request"));
    QVERIFY(house.idOf(0) != house.idOf(1));
    QSignalSpy well(&house.api, &JmapSocketApi::answeredWell);
    QCOMPARE(house.api.take(object(response(house.idOf(1), "B"))), JmapSocketApi::Taken::Response);
    QCOMPARE(house.api.take(object(response(house.idOf(0), "A"))), JmapSocketApi::Taken::Response);
    QCOMPARE(well.size(), 2);
    QCOMPARE(house.results.size(), 2);
    QCOMPARE(textIn(house.results.at(0)), QStringLiteral("B"));
    QCOMPARE(textIn(house.results.at(1)), QStringLiteral("A"));
    QCOMPARE(house.clock.pending(), 0U);
}

void JmapApisTest::socketKnowsStrangers()
{
    SocketHouse house;
    house.ask(QStringLiteral("a"));
    QCOMPARE(house.api.take(object(response("R99", "x"))), JmapSocketApi::Taken::Stranger);
    QCOMPARE(house.api.take(object(R"({"@type":"Response","methodResponses":[]})")),
        JmapSocketApi::Taken::Stranger);
    house.api.take(object(response(house.idOf(0), "A")));
    QCOMPARE(
        house.api.take(object(response(house.idOf(0), "again"))), JmapSocketApi::Taken::Stranger);
    QCOMPARE(house.results.size(), 1);
}

void JmapApisTest::socketErrors()
{
    SocketHouse house;
    QSignalSpy well(&house.api, &JmapSocketApi::answeredWell);
    house.ask(QStringLiteral("a"));
    QCOMPARE(house.api.take(object(R"({"@type":"RequestError","requestId":")" + house.idOf(0) +
                 R"(","type":"urn:ietf:params:jmap:error:unknownCapability","status":400})")),
        JmapSocketApi::Taken::Failure);
    QCOMPARE(std::get<Failure>(house.results.at(0)).detail, QStringLiteral("unknownCapability"));
    house.ask(QStringLiteral("b"));
    QCOMPARE(house.api.take(object(R"({"@type":"Response","requestId":")" + house.idOf(1) +
                 R"(","methodResponses":7})")),
        JmapSocketApi::Taken::Failure);
    QCOMPARE(std::get<Failure>(house.results.at(1)).kind, FailureKind::Permanent);
    QCOMPARE(well.size(), 0);
}

void JmapApisTest::socketDeadlines()
{
    SocketHouse house;
    house.ask(QStringLiteral("a"));
    house.clock.advance(15s);
    house.ask(QStringLiteral("b"));
    house.clock.advance(4999ms);
    QVERIFY(house.results.isEmpty());
    house.clock.advance(1ms);
    QCOMPARE(house.results.size(), 1);
    QCOMPARE(std::get<Failure>(house.results.first()).kind, FailureKind::Transient);
    QCOMPARE(
        house.api.take(object(response(house.idOf(0), "late"))), JmapSocketApi::Taken::Stranger);
    house.clock.advance(14'999ms);
    house.api.take(object(response(house.idOf(1), "B")));
    house.clock.advance(60s);
    QCOMPARE(house.results.size(), 2);
    QCOMPARE(textIn(house.results.last()), QStringLiteral("B"));
}

void JmapApisTest::socketAsksSoManyAtATime()
{
    SocketHouse house(2);
    for (const QChar text : QStringLiteral("abc"))
        house.ask(text);
    QCOMPARE(house.sent.size(), 2);
    house.clock.advance(10s);
    house.api.take(object(response(house.idOf(0), "A")));
    QCOMPARE(house.sent.size(), 3);
    house.clock.advance(10s); // the time of what waited begins when it is sent
    QCOMPARE(house.results.size(), 2);
    house.api.take(object(response(house.idOf(2), "C")));
    QCOMPARE(textIn(house.results.last()), QStringLiteral("C"));
}

void JmapApisTest::socketMayEndInAnAnswer()
{
    VirtualClock clock;
    QByteArrayList sent;
    auto api = std::make_unique<JmapSocketApi>(
        [&sent](const QByteArray &message) { sent.append(message); }, 1, clock);
    int answers = 0;
    api->call(echo(QStringLiteral("a")), [&](const Result &) {
        ++answers;
        api.reset();
    });
    api->call(echo(QStringLiteral("b")), [&](const Result &) { ++answers; });
    api->take(object(response("R1", "A")));
    QCOMPARE(answers, 1);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(clock.pending(), 0U);
}

void JmapApisTest::httpPosts()
{
    HttpHouse house;
    QSignalSpy well(house.api.get(), &JmapHttpApi::answeredWell);
    house.ask(QStringLiteral("a"));
    const HttpCall call = house.http.pending.first().call;
    QCOMPARE(call.method, HttpCall::Method::Post);
    QCOMPARE(call.url, house.session.apiUrl);
    QCOMPARE(call.authorization, QByteArray("Basic ") + QByteArray("ada:sesame").toBase64());
    QCOMPARE(call.body, echo(QStringLiteral("a")).toJson());
    house.http.answer(200, response("", "A"));
    QCOMPARE(textIn(house.results.value(0)), QStringLiteral("A"));
    QCOMPARE(well.size(), 1);
}

void JmapApisTest::httpAsksSoManyAtATime()
{
    HttpHouse house;
    for (const QChar text : QStringLiteral("abcd"))
        house.ask(text);
    QCOMPARE(house.http.pending.size(), 2);
    house.http.answer(200, response("", "A"));
    QCOMPARE(house.http.pending.size(), 2);
    house.http.fail({FailureKind::Transient, {}, {}, {}});
    house.http.answer(200, response("", "C"));
    house.http.answer(200, response("", "D"));
    QCOMPARE(house.results.size(), 4);
    QVERIFY(std::holds_alternative<Failure>(house.results.at(1)));
    QCOMPARE(textIn(house.results.last()), QStringLiteral("D"));
}

void JmapApisTest::httpGoneAnswersNobody()
{
    HttpHouse house;
    house.ask(QStringLiteral("a"));
    house.api.reset();
    house.http.answer(200, response("", "A"));
    QVERIFY(house.results.isEmpty());
}

void JmapApisTest::httpWithoutASecret()
{
    HttpHouse house;
    house.secrets.result = Failure{FailureKind::User, QStringLiteral("locked"), {}, {}};
    house.ask(QStringLiteral("a"));
    QVERIFY(house.http.pending.isEmpty());
    QCOMPARE(std::get<Failure>(house.results.value(0)).text, QStringLiteral("locked"));
}

void JmapApisTest::httpFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("said"); // in its words
    QTest::addColumn<bool>("outdated");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureKind kind,
                         const char *said, bool outdated = false) {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(said) << outdated;
    };
    const auto problem = [](const QByteArray &type, const QByteArray &limit = {}) {
        return R"({"type":"urn:ietf:params:jmap:error:)" + type + R"(","limit":")" + limit + "\"}";
    };
    const auto permanent = FailureKind::Permanent;
    const auto transient = FailureKind::Transient;
    row("unknownCapability", 400, problem("unknownCapability"), permanent, "no mail over JMAP",
        true);
    row("notJSON", 400, problem("notJSON"), permanent, "as JSON", true);
    row("notRequest", 400, problem("notRequest"), permanent, "one of JMAP", true);
    row("size", 400, problem("limit", "maxSizeRequest"), permanent, "as large", true);
    row("calls", 400, problem("limit", "maxCallsInRequest"), permanent, "fewer calls", true);
    row("too many", 400, problem("limit", "maxConcurrentRequests"), transient, "at once", true);
    row("another limit", 400, problem("limit", "maxMoons"), transient, "limit", true);
    row("another problem", 400, R"({"type":"about:blank"})", permanent, "400", true);
    row("no problem details", 400, "oops", permanent, "400", true);
    row("password", 401, "", FailureKind::User, "refused the user name or the password");
    row("forbidden", 403, "", FailureKind::User, "403");
    row("gone", 404, "<html>", transient, "another place", true);
    row("too large", 413, "<html>", permanent, "too large");
    row("server ill", 500, "", transient, "500");
    row("redirect", 302, "", permanent, "302", true);
    row("a page", 200, "<html>", permanent, "cannot read");
    row("another object", 200, "{}", permanent, "cannot read");
    row("too deep", 200, QByteArray(65, '[') + QByteArray(65, ']'), permanent, "cannot read");
}

void JmapApisTest::httpFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(QString, said);
    QFETCH(bool, outdated);
    HttpHouse house;
    QSignalSpy well(house.api.get(), &JmapHttpApi::answeredWell);
    house.ask(QStringLiteral("a"));
    house.http.answer(status, body);
    const auto failure = std::get<Failure>(house.results.value(0));
    QCOMPARE(failure.kind, kind);
    QVERIFY2(failure.text.contains(said), qPrintable(failure.text));
    QCOMPARE(isOutdatedSession(failure), outdated);
    QVERIFY(failure.obstacle.isEmpty());
    QCOMPARE(well.size(), 0);
}

QTEST_GUILESS_MAIN(JmapApisTest)
#include "tst_jmapapis.moc"
