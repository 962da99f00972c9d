// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmappeer.h"
#include "letters.h"

#include <QJsonDocument>
#include <QTest>

using namespace Grelot;

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

QJsonObject request(const char *calls)
{
    return parsed(
        QByteArray(R"({"using":["urn:ietf:params:jmap:core","urn:ietf:params:jmap:mail"],)"
                   R"("methodCalls":)")
            .append(calls)
            .append('}'));
}

HttpRequest http(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.headers = {{"host", "mail.example.org"}};
    request.body = body;
    return request;
}

Message newLetter(quint64 number)
{
    Message message = letter(number);
    message.id.clear();
    return message;
}

/// A service with one account whose inbox is box1.
struct Bench
{
    explicit Bench(const JmapTraits &traits = {})
        : service(traits)
        , mail(service.addAccount(QStringLiteral("A1"), QStringLiteral("alice@example.org")))
    {
        mail.addMailbox(QStringLiteral("Inbox"), QStringLiteral("inbox"));
    }
    QString deliver(quint64 number)
    {
        return mail.add(newLetter(number), {QStringLiteral("box1")});
    }
    QJsonArray responses(const char *calls)
    {
        return service.answer(request(calls)).value(QLatin1String("methodResponses")).toArray();
    }
    int statusOf(const HttpRequest &request)
    {
        const JmapService::Reply reply = service.serve(request);
        return std::holds_alternative<HttpResponse>(reply) ? std::get<HttpResponse>(reply).status
                                                           : 0;
    }

    JmapService service;
    JmapMailStore &mail;
};

} // namespace

/// What the scripted server and the model's say, by the letter of RFC 8620, 8621 and 8887.
class TestJmapService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRoundTripBringsTheNews();
    void referencesThatLeadNowhere();
    void setsKeywordsAndMailboxes();
    void refusesWhatItMust();
    void doorsAreGuarded();
    void streamsAreAsked();
    void pushOverWebSocket();
    void missedStatesAreSaidAgain();
    void answersInAnyOrder();
};

void TestJmapService::oneRoundTripBringsTheNews()
{
    Bench bench;
    const QString state = bench.mail.emailState();
    const QString id = bench.deliver(1);
    const QByteArray calls = R"([["Email/changes",{"accountId":"A1","sinceState":")" +
        state.toUtf8() + R"(","maxChanges":50},"c"],
        ["Email/get",{"accountId":"A1","#ids":{"resultOf":"c","name":"Email/changes",
        "path":"/created"},"properties":["subject","keywords"]},"n"],
        ["Mailbox/get",{"accountId":"A1","ids":null,"properties":["role","unreadEmails"]},"m"]])";
    const QJsonArray results = bench.responses(calls.constData());
    QCOMPARE(results.size(), 3);
    const QJsonObject changes = results.at(0).toArray().at(1).toObject();
    QCOMPARE(changes.value(QLatin1String("newState")).toString(), bench.mail.emailState());
    const QJsonObject email = results.at(1)
                                  .toArray()
                                  .at(1)
                                  .toObject()
                                  .value(QLatin1String("list"))
                                  .toArray()
                                  .at(0)
                                  .toObject();
    QCOMPARE(email,
        (QJsonObject{{QStringLiteral("id"), id},
            {QStringLiteral("subject"), QStringLiteral("Letter 1")},
            {QStringLiteral("keywords"), QJsonObject()}}));
    QCOMPARE(results.at(2).toArray().at(1).toObject().value(QLatin1String("list")),
        QJsonValue(parsed(R"({"list":[{"id":"box1","role":"inbox","unreadEmails":1}]})")
                       .value(QLatin1String("list"))));
}

void TestJmapService::referencesThatLeadNowhere()
{
    Bench bench;
    const QJsonArray results = bench.responses(
        R"([["Email/changes",{"accountId":"A1","sinceState":"no"},"c"],
        ["Email/get",{"accountId":"A1","#ids":{"resultOf":"c","name":"Email/changes",
        "path":"/created"}},"n"]])");
    const auto type = [&](int index) {
        return results.at(index).toArray().at(1).toObject().value(QLatin1String("type")).toString();
    };
    QCOMPARE(type(0), QStringLiteral("cannotCalculateChanges"));
    QCOMPARE(type(1), QStringLiteral("invalidResultReference"));
}

void TestJmapService::setsKeywordsAndMailboxes()
{
    Bench bench;
    const QString archive =
        bench.mail.addMailbox(QStringLiteral("Archive"), QStringLiteral("archive"));
    const QString id = bench.deliver(1);
    QCOMPARE(id, QStringLiteral("M1"));
    const auto set = [&](const char *update) {
        const QByteArray calls =
            R"([["Email/set",{"accountId":"A1","update":)" + QByteArray(update) + R"(},"s"]])";
        return bench.responses(calls.constData()).at(0).toArray().at(1).toObject();
    };
    QJsonObject done = set(R"({"M1":{"keywords/$seen":true}})");
    QVERIFY(done.value(QLatin1String("updated")).toObject().contains(id));
    QVERIFY(!bench.mail.email(id)->message.isUnread());
    set(R"({"M1":{"keywords/$seen":null,"keywords/$flagged":true}})");
    QCOMPARE(bench.mail.email(id)->message.flags, Flags(Flag::Flagged));
    set(R"({"M1":{"mailboxIds/box1":null,"mailboxIds/box2":true}})");
    QCOMPARE(bench.mail.email(id)->mailboxes, QSet<QString>{archive});
    done = set(R"({"M1":{"mailboxIds/box2":null},"M9":{"keywords/$seen":true}})");
    QCOMPARE(done.value(QLatin1String("notUpdated")).toObject(),
        parsed(R"({"M1":{"type":"invalidProperties"},"M9":{"type":"notFound"}})"));
    QCOMPARE(bench.mail.email(id)->mailboxes, QSet<QString>{archive});
}

void TestJmapService::refusesWhatItMust()
{
    Bench bench;
    bench.service.traits.maxObjectsInGet = 2;
    const auto typeOf = [&](const char *calls) {
        return bench.responses(calls)
            .at(0)
            .toArray()
            .at(1)
            .toObject()
            .value(QLatin1String("type"))
            .toString();
    };
    QCOMPARE(typeOf(R"([["Email/get",{"accountId":"A1","ids":["a","b","c"]},"g"]])"),
        QStringLiteral("requestTooLarge"));
    QCOMPARE(typeOf(R"([["Email/get",{"accountId":"B","ids":[]},"g"]])"),
        QStringLiteral("accountNotFound"));
    QCOMPARE(typeOf(R"([["Email/copy",{"accountId":"A1"},"g"]])"), QStringLiteral("unknownMethod"));
    bench.service.spoil(QStringLiteral("Email/get"), QStringLiteral("serverFail"));
    QCOMPARE(
        typeOf(R"([["Email/get",{"accountId":"A1","ids":[]},"g"]])"), QStringLiteral("serverFail"));
    QCOMPARE(typeOf(R"([["Email/get",{"accountId":"A1","ids":[]},"g"]])"), QString());
    const QJsonObject problem = bench.service.answer(
        parsed(R"({"using":["urn:example:no"],"methodCalls":[["Core/echo",{},"e"]]})"));
    QCOMPARE(problem.value(QLatin1String("type")).toString(),
        QStringLiteral("urn:ietf:params:jmap:error:unknownCapability"));
}

void TestJmapService::doorsAreGuarded()
{
    Bench bench;
    QCOMPARE(bench.statusOf(http("GET", "/.well-known/jmap")), 301);
    QCOMPARE(bench.statusOf(http("GET", "/jmap")), 200);
    QCOMPARE(bench.statusOf(http("POST", "/jmap/api", "{")), 400);
    QCOMPARE(bench.statusOf(http("POST", "/jmap/api", QByteArray(70'000, ' '))), 413);
    QCOMPARE(bench.statusOf(http("GET", "/nowhere")), 404);
    bench.service.refuse({429, {}, {}});
    QCOMPARE(bench.statusOf(http("POST", "/jmap/api", "{}")), 429);
    QCOMPARE(bench.statusOf(http("GET", "/jmap")), 200);
    bench.service.traits.authorization = QStringLiteral("Bearer t");
    QCOMPARE(bench.statusOf(http("GET", "/jmap")), 401);
}

void TestJmapService::streamsAreAsked()
{
    Bench bench;
    bench.service.traits.leastPing = std::chrono::seconds(30);
    const JmapService::Reply reply = bench.service.serve(
        http("GET", "/jmap/events?types=Email%2CMailbox&closeafter=state&ping=20"));
    const auto *wish = std::get_if<JmapService::StreamWish>(&reply);
    QVERIFY(wish);
    QCOMPARE(wish->types, (QSet<QString>{QStringLiteral("Email"), QStringLiteral("Mailbox")}));
    QVERIFY(wish->closesAfterState);
    QCOMPARE(wish->ping, std::chrono::seconds(30));
    QCOMPARE(bench.statusOf(http("GET", "/jmap/events?types=*")), 400);
    bench.service.traits.mandatoryParameters = true;
    QCOMPARE(bench.statusOf(http("GET", "/jmap/events?types=*&closeafter=no&ping=30")), 400);
    QCOMPARE(bench.statusOf(http("GET", "/jmap/events?types=*&closeAfter=no&ping=30")), 0);
}

void TestJmapService::pushOverWebSocket()
{
    Bench bench;
    QByteArrayList sent;
    JmapPeer peer(
        bench.service, [&](const QByteArray &message, const QString &) { sent.append(message); });
    bench.deliver(1);
    QVERIFY(sent.isEmpty()); // nobody asked for it
    peer.take(R"({"@type":"WebSocketPushEnable","dataTypes":["Email"]})");
    bench.deliver(2);
    QCOMPARE(sent.size(), 1);
    const QJsonObject change = parsed(sent.first().constData());
    QCOMPARE(change.value(QLatin1String("@type")).toString(), QStringLiteral("StateChange"));
    QCOMPARE(change.value(QLatin1String("changed")).toObject(),
        (QJsonObject{{QStringLiteral("A1"),
            QJsonObject{{QStringLiteral("Email"), bench.mail.emailState()}}}}));
    peer.take(R"({"@type":"WebSocketPushDisable"})");
    bench.deliver(3);
    QCOMPARE(sent.size(), 1);
}

void TestJmapService::missedStatesAreSaidAgain()
{
    Bench bench;
    int pushes = 0;
    const auto count = [&pushes](const QByteArray &, const QString &) { ++pushes; };
    const QString before = bench.service.pushState();
    bench.deliver(1);
    const auto enable = [&](const QString &state) {
        JmapPeer peer(bench.service, count);
        peer.take(R"({"@type":"WebSocketPushEnable","dataTypes":["Email"],"pushState":")" +
            state.toUtf8() + R"("})");
    };
    enable(bench.service.pushState());
    QCOMPARE(pushes, 0);
    enable(before);
    QCOMPARE(pushes, 1);
    JmapPeer stream(bench.service, count);
    JmapService::StreamWish wish;
    wish.types = {QStringLiteral("Email")};
    wish.lastEventId = before;
    stream.beginStream(wish);
    QCOMPARE(pushes, 2);
    bench.service.traits.resumes = false;
    enable(before);
    QCOMPARE(pushes, 2);
}

void TestJmapService::answersInAnyOrder()
{
    Bench bench;
    bench.service.traits.answersBackwards = true;
    QStringList answered;
    JmapPeer peer(bench.service, [&](const QByteArray &message, const QString &) {
        const QJsonObject object = parsed(message.constData());
        answered.append(object.value(QLatin1String("@type")).toString() +
            object.value(QLatin1String("requestId")).toString());
    });
    for (const char *id : {"1", "2"}) {
        QJsonObject message = request(R"([["Core/echo",{},"e"]])");
        message.insert(QStringLiteral("@type"), QStringLiteral("Request"));
        message.insert(QStringLiteral("id"), QLatin1String(id));
        peer.take(QJsonDocument(message).toJson());
    }
    peer.take(R"({"@type":"Request","id":"3"})");
    peer.answerAll();
    QCOMPARE(answered,
        (QStringList{QStringLiteral("RequestError3"), QStringLiteral("Response2"),
            QStringLiteral("Response1")}));
}

QTEST_APPLESS_MAIN(TestJmapService)
#include "tst_jmapservice.moc"
