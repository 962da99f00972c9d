// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaprequest.h"
#include "jmapresponse.h"
#include "jmapstatechange.h"
#include "uritemplate.h"

#include <QJsonDocument>
#include <QTest>

using namespace Grelot;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// What is said and heard in JMAP, apart from how it travels.
class JmapCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsWritten();
    void responseIsRead();
    void responseIsRefused_data();
    void responseIsRefused();
    void errorTypes();
    void stateChangeIsRead();
    void stateChangeIsRefused_data();
    void stateChangeIsRefused();
    void templates_data();
    void templates();
};

void JmapCodecTest::requestIsWritten()
{
    const QString callId = QStringLiteral("c");
    const QJsonObject ids =
        jmapReference(callId, QStringLiteral("Email/changes"), QStringLiteral("/created"));
    const JmapRequest request{{{QStringLiteral("Email/changes"),
                                   {{QStringLiteral("sinceState"), QStringLiteral("7")}}, callId},
        {QStringLiteral("Email/get"), {{QStringLiteral("#ids"), ids}}, QStringLiteral("n")}}};
    const QByteArray using_ =
        R"("using":["urn:ietf:params:jmap:core","urn:ietf:params:jmap:mail"])";
    const QByteArray calls = R"("methodCalls":[["Email/changes",{"sinceState":"7"},"c"],
        ["Email/get",{"#ids":{"resultOf":"c","name":"Email/changes","path":"/created"}},"n"]])";
    QCOMPARE(object(request.toJson()), object("{" + using_ + "," + calls + "}"));
    QCOMPARE(object(request.toMessage(QStringLiteral("R1"))),
        object(R"({"@type":"Request","id":"R1",)" + using_ + "," + calls + "}"));
}

void JmapCodecTest::responseIsRead()
{
    const auto result = JmapResponse::fromJson(object(R"({"@type":"Response","requestId":"R1",
        "methodResponses":[["Email/changes",{"newState":"8"},"c"],["Email/get",{"list":[]},"n"],
            ["Email/get",{"list":[1]},"n"]],
        "sessionState":"s2"})"));
    const auto &response = std::get<JmapResponse>(result);
    QCOMPARE(response.results.size(), 3);
    QCOMPARE(response.sessionState, QStringLiteral("s2"));
    const JmapResult *changes = response.find(QStringLiteral("c"));
    QVERIFY(changes);
    QCOMPARE(changes->name, QStringLiteral("Email/changes"));
    QCOMPARE(changes->arguments.value(QLatin1String("newState")), QJsonValue(QLatin1String("8")));
    QCOMPARE(response.find(QStringLiteral("n")), &response.results.at(1));
    QCOMPARE(response.find(QStringLiteral("x")), nullptr);
}

void JmapCodecTest::responseIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &results, const char *said) {
        QTest::newRow(name) << object("{\"methodResponses\":" + results + "}")
                            << QString::fromLatin1(said);
    };
    row("missing", "null", "not an array");
    row("not arrays", "[{}]", "an entry");
    row("too short", R"([["a",{}]])", "an entry");
    row("too long", R"([["a",{},"b","c"]])", "an entry");
    row("name is a number", R"([[1,{},"b"]])", "an entry");
    row("arguments are an array", R"([["a",[],"b"]])", "an entry");
    row("id is a number", R"([["a",{},1]])", "an entry");
    row("a name too long", R"([[")" + QByteArray(256, 'n') + R"(",{},"b"]])", "an entry");
    QByteArrayList many(257, R"(["a",{},"b"])");
    row("too many", "[" + many.join(',') + "]", "more than 256");
    QTest::newRow("state too long")
        << object(R"({"methodResponses":[],"sessionState":")" + QByteArray(1001, 's') + R"("})")
        << QStringLiteral("longer than 1000");
}

void JmapCodecTest::responseIsRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, said);
    const auto result = JmapResponse::fromJson(json);
    QVERIFY(std::holds_alternative<QString>(result));
    QVERIFY2(std::get<QString>(result).contains(said), qPrintable(std::get<QString>(result)));
}

void JmapCodecTest::errorTypes()
{
    const QString call = QStringLiteral("c");
    QCOMPARE(
        (JmapResult{QStringLiteral("error"), object(R"({"type":"serverFail"})"), call}).errorType(),
        QStringLiteral("serverFail"));
    QCOMPARE((JmapResult{QStringLiteral("error"), object(R"({"type":7})"), call}).errorType(),
        QStringLiteral("unknown"));
    QVERIFY((JmapResult{QStringLiteral("Email/get"), object(R"({"type":"x"})"), call})
                .errorType()
                .isEmpty());
}

void JmapCodecTest::stateChangeIsRead()
{
    const auto change = JmapStateChange::fromJson(object(R"({"@type":"StateChange","changed":{
        "a":{"Email":"12","Mailbox":"12"},"b":{"Todo":"x"},"c":{}},"pushState":"p1"})"));
    QVERIFY(change);
    const QString a = QStringLiteral("a");
    QCOMPARE(change->changed.size(), 3);
    QCOMPARE(change->changed.value(a).value(QStringLiteral("Email")), QStringLiteral("12"));
    QCOMPARE(change->changed.value(a).size(), 2);
    QCOMPARE(change->pushState, QStringLiteral("p1"));
    const auto bare = JmapStateChange::fromJson(
        object(R"({"@type":"StateChange","changed":{},"pushState":null})"));
    QVERIFY(bare);
    QVERIFY(bare->pushState.isEmpty());
}

void JmapCodecTest::stateChangeIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto change = [](const QByteArray &changed) {
        return R"({"@type":"StateChange","changed":)" + changed + "}";
    };
    QTest::newRow("another type") << QByteArray(R"({"@type":"Response","changed":{}})");
    QTest::newRow("no type") << QByteArray(R"({"changed":{}})");
    QTest::newRow("nothing changed") << QByteArray(R"({"@type":"StateChange"})");
    QTest::newRow("changed is a list") << change("[]");
    QTest::newRow("an account is a list") << change(R"({"a":[]})");
    QTest::newRow("a state is a number") << change(R"({"a":{"Email":12}})");
    QTest::newRow("a state too long")
        << change(R"({"a":{"Email":")" + QByteArray(1001, 's') + R"("}})");
    QTest::newRow("an id too long") << change("{\"" + QByteArray(256, 'a') + R"(":{}})");
    QByteArrayList accounts;
    QByteArrayList types;
    for (int i = 0; i <= 1000; ++i)
        accounts.append('"' + QByteArray::number(i) + R"(":{})");
    for (int i = 0; i <= 100; ++i)
        types.append('"' + QByteArray::number(i) + R"(":"1")");
    QTest::newRow("too many accounts") << change("{" + accounts.join(',') + "}");
    QTest::newRow("too many types") << change(R"({"a":{)" + types.join(',') + "}}");
    QTest::newRow("a push state too long") << QByteArray(
        R"({"@type":"StateChange","changed":{},"pushState":")" + QByteArray(1001, 'p') + R"("})");
}

void JmapCodecTest::stateChangeIsRefused()
{
    QFETCH(QByteArray, json);
    const QJsonObject read = object(json);
    QVERIFY(!read.isEmpty()); // the row itself is JSON
    QVERIFY(!JmapStateChange::fromJson(read));
}

void JmapCodecTest::templates_data()
{
    QTest::addColumn<QString>("uriTemplate");
    QTest::addColumn<QString>("expanded");
    const auto row = [](const char *name, const char *uriTemplate, const char *expanded) {
        QTest::newRow(name) << QString::fromLatin1(uriTemplate) << QString::fromLatin1(expanded);
    };
    row("none", "https://a.org/e", "https://a.org/e");
    row("empty", "", "");
    row("as Cyrus has it", "/e?types={types}&closeafter={closeafter}&ping={ping}",
        "/e?types=Email%2CMailbox&closeafter=no&ping=30");
    row("as James has it", "/e?t={types}&closeAfter={closeafter}&p={ping}",
        "/e?t=Email%2CMailbox&closeAfter=no&p=30");
    row("twice", "{ping}{ping}", "3030");
    row("unknown", "/e?x={other}&p={ping}", "/e?x=&p=30");
    row("another case is another name", "/e?p={Ping}", "/e?p=");
    row("never closed", "/e?p={ping", "/e?p={ping");
    row("never opened", "/e?p=ping}", "/e?p=ping}");
}

void JmapCodecTest::templates()
{
    QFETCH(QString, uriTemplate);
    QFETCH(QString, expanded);
    const QMap<QString, QString> variables{
        {QStringLiteral("types"), QStringLiteral("Email,Mailbox")},
        {QStringLiteral("closeafter"), QStringLiteral("no")},
        {QStringLiteral("ping"), QStringLiteral("30")}};
    QCOMPARE(expandUriTemplate(uriTemplate, variables), expanded);
}

QTEST_GUILESS_MAIN(JmapCodecTest)
#include "tst_jmapcodec.moc"
