// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Grelot;

namespace {

const QUrl somewhere(QStringLiteral("https://mail.example.org/.well-known/jmap"));

/// As Cyrus 3.6 answers, with parts exchanged.
QJsonObject sessionObject(const QJsonObject &changes = {})
{
    QJsonObject object = QJsonDocument::fromJson(R"({
        "capabilities": {
            "urn:ietf:params:jmap:core": {"maxSizeRequest": 10000000, "maxConcurrentRequests": 5,
                "maxCallsInRequest": 50, "maxObjectsInGet": 4096, "maxObjectsInSet": 40},
            "urn:ietf:params:jmap:mail": {},
            "urn:ietf:params:jmap:websocket": {"url": "wss:/jmap/ws/", "supportsPush": true}},
        "accounts": {
            "ada": {"name": "ada@example.org", "isPersonal": true, "isReadOnly": false,
                "accountCapabilities": {"urn:ietf:params:jmap:mail": {}}},
            "office": {"name": "office", "isReadOnly": true,
                "accountCapabilities": {"urn:ietf:params:jmap:mail": {}}},
            "notes": {"name": "notes",
                "accountCapabilities": {"urn:ietf:params:jmap:contacts": {}}}},
        "primaryAccounts": {"urn:ietf:params:jmap:mail": "office"},
        "username": "ada",
        "apiUrl": "/jmap/",
        "eventSourceUrl": "/jmap/eventsource/?types={types}&closeafter={closeafter}&ping={ping}",
        "state": "s1"})")
                             .object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

std::variant<JmapSession, QString> read(const QJsonObject &object, const QUrl &from = somewhere)
{
    return JmapSession::fromJson(QJsonDocument(object).toJson(), from);
}

JmapSession sessionOf(const QJsonObject &object, const QUrl &from = somewhere)
{
    const auto result = read(object, from);
    if (const auto *error = std::get_if<QString>(&result))
        qWarning("no session: %ls", qUtf16Printable(*error));
    const auto *session = std::get_if<JmapSession>(&result);
    return session ? *session : JmapSession();
}

QJsonObject withWebSocket(const QJsonObject &capability)
{
    const QJsonObject capabilities{{QStringLiteral("urn:ietf:params:jmap:websocket"), capability}};
    return sessionObject({{QStringLiteral("capabilities"), capabilities}});
}

} // namespace

class JmapSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatCyrusSays();
    void limitsAreClamped();
    void mendsUrls_data();
    void mendsUrls();
    void neverLessProtected_data();
    void neverLessProtected();
    void templatesStayTemplates_data();
    void templatesStayTemplates();
    void webSocketNeedsPush_data();
    void webSocketNeedsPush();
    void refusesWhatIsNoSession_data();
    void refusesWhatIsNoSession();
    void oddPartsThatAreNotNeeded();
};

void JmapSessionTest::readsWhatCyrusSays()
{
    const JmapSession session = sessionOf(sessionObject());
    QCOMPARE(session.apiUrl, QUrl(QStringLiteral("https://mail.example.org/jmap/")));
    QCOMPARE(session.eventSourceUrl,
        QStringLiteral("https://mail.example.org/jmap/eventsource/"
                       "?types={types}&closeafter={closeafter}&ping={ping}"));
    QCOMPARE(session.webSocketUrl, QUrl(QStringLiteral("https://mail.example.org/jmap/ws/")));
    QCOMPARE(session.state, QStringLiteral("s1"));
    QCOMPARE(session.accounts.size(), 2);
    QCOMPARE(session.accounts.at(0),
        (JmapAccount{QStringLiteral("office"), QStringLiteral("office"), true}));
    QCOMPARE(session.accounts.at(1),
        (JmapAccount{QStringLiteral("ada"), QStringLiteral("ada@example.org"), false}));
}

void JmapSessionTest::limitsAreClamped()
{
    const JmapLimits most;
    const JmapLimits said = sessionOf(sessionObject()).limits;
    QCOMPARE(said.maxObjectsInGet, most.maxObjectsInGet);
    QCOMPARE(said.maxObjectsInSet, 40);
    QCOMPARE(said.maxConcurrentRequests, most.maxConcurrentRequests);
    const QJsonObject core{{QStringLiteral("maxObjectsInGet"), 0},
        {QStringLiteral("maxObjectsInSet"), QStringLiteral("many")},
        {QStringLiteral("maxCallsInRequest"), -5}, {QStringLiteral("maxSizeRequest"), 1e300}};
    const JmapLimits odd = sessionOf(
        sessionObject({{QStringLiteral("capabilities"),
            QJsonObject{{QStringLiteral("urn:ietf:params:jmap:core"),
                core}}}})).limits;
    QCOMPARE(odd.maxObjectsInGet, 1);
    QCOMPARE(odd.maxObjectsInSet, most.maxObjectsInSet);
    QCOMPARE(odd.maxCallsInRequest, 1);
    QCOMPARE(odd.maxSizeRequest, most.maxSizeRequest);
}

void JmapSessionTest::mendsUrls_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("used");
    const auto row = [](const char *name, const char *from, const char *said, const char *used) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(said)
                            << QString::fromLatin1(used);
    };
    row("absolute", "https://a.org/x", "https://api.a.org:444/j", "https://api.a.org:444/j");
    row("another host", "https://a.org/x", "https://b.org/j", "https://b.org/j");
    row("relative to the root", "https://a.org:8443/x/y", "/j?k=1", "https://a.org:8443/j?k=1");
    row("relative", "https://a.org/x/y", "j", "https://a.org/x/j");
    row("no scheme", "https://a.org/x", "//b.org/j", "https://b.org/j");
    row("no authority", "https://a.org:8443/x", "https:/j/", "https://a.org:8443/j/");
    row("no authority, in the clear", "http://127.0.0.1:80/x", "https:/j/",
        "http://127.0.0.1:80/j/");
    row("behind a proxy", "https://a.org/x", "http://a.org/j", "https://a.org/j");
    row("behind a proxy with ports", "https://a.org:8443/x", "http://a.org:8080/j",
        "https://a.org:8443/j");
    row("in the clear as the session", "http://127.0.0.1:81/x", "http://127.0.0.1:82/j",
        "http://127.0.0.1:82/j");
    row("better than the session", "http://127.0.0.1:81/x", "https://a.org/j", "https://a.org/j");
    row("credentials in it", "https://a.org/x", "https://eve:p@a.org/j#f", "https://a.org/j");
}

void JmapSessionTest::mendsUrls()
{
    QFETCH(QString, from);
    QFETCH(QString, said);
    QFETCH(QString, used);
    const JmapSession session =
        sessionOf(sessionObject({{QStringLiteral("apiUrl"), said}}), QUrl(from));
    QCOMPARE(session.apiUrl.toString(QUrl::FullyEncoded), used);
    const QString socket = QString(said).replace(QLatin1String("http"), QLatin1String("ws"));
    const JmapSession pushed = sessionOf(
        withWebSocket({{QStringLiteral("url"), socket}, {QStringLiteral("supportsPush"), true}}),
        QUrl(from));
    QCOMPARE(pushed.webSocketUrl.toString(QUrl::FullyEncoded), used);
}

void JmapSessionTest::neverLessProtected_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("said");
    QTest::newRow("another host in the clear")
        << QStringLiteral("https://a.org/x") << QStringLiteral("http://b.org/j");
    QTest::newRow("loopback sends away")
        << QStringLiteral("http://127.0.0.1/x") << QStringLiteral("http://b.org/j");
    QTest::newRow("no web") << QStringLiteral("https://a.org/x")
                            << QStringLiteral("file:///etc/passwd");
    QTest::newRow("no port") << QStringLiteral("https://a.org/x")
                             << QStringLiteral("https://a.org:99999/j");
    QTest::newRow("nothing") << QStringLiteral("https://a.org/x") << QString();
    QTest::newRow("longer than 4096") << QStringLiteral("https://a.org/x") << QString(4097, u'a');
}

void JmapSessionTest::neverLessProtected()
{
    QFETCH(QString, from);
    QFETCH(QString, said);
    const auto result = read(sessionObject({{QStringLiteral("apiUrl"), said}}), QUrl(from));
    QVERIFY(std::holds_alternative<QString>(result));
    QVERIFY(std::get<QString>(result).contains(QStringLiteral("apiUrl")));
    // What is not needed is only left out.
    QJsonObject object =
        withWebSocket({{QStringLiteral("url"), said}, {QStringLiteral("supportsPush"), true}});
    object.insert(QLatin1String("eventSourceUrl"), said);
    const JmapSession session = sessionOf(object, QUrl(from));
    QVERIFY(!session.apiUrl.isEmpty());
    QVERIFY(session.webSocketUrl.isEmpty());
    QVERIFY(session.eventSourceUrl.isEmpty());
}

void JmapSessionTest::templatesStayTemplates_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *said, const char *kept) {
        QTest::newRow(name) << QString::fromLatin1(said) << QString::fromLatin1(kept);
    };
    row("absolute", "https://b.org/e?t={types}", "https://b.org/e?t={types}");
    row("in the path", "https://b.org/e/{types}/x?p={ping}", "https://b.org/e/{types}/x?p={ping}");
    row("no path", "https://b.org?t={types}", "https://b.org?t={types}");
    row("relative", "e/?t={types}", "https://mail.example.org/.well-known/e/?t={types}");
    row("variable first", "{types}/e", "https://mail.example.org/.well-known/{types}/e");
    row("no authority", "https:/e?t={types}", "https://mail.example.org/e?t={types}");
    row("in the clear", "http://mail.example.org/e?t={types}",
        "https://mail.example.org/e?t={types}");
    row("in the host", "https://{types}.org/e", "");
    row("in the end of the host", "https://b.{types}/e", "");
}

void JmapSessionTest::templatesStayTemplates()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    const QJsonObject object = sessionObject({{QStringLiteral("eventSourceUrl"), said}});
    QCOMPARE(sessionOf(object).eventSourceUrl, kept);
}

void JmapSessionTest::webSocketNeedsPush_data()
{
    QTest::addColumn<QByteArray>("capability");
    QTest::addColumn<bool>("offered");
    QTest::newRow("none") << QByteArray("{}") << false;
    QTest::newRow("push") << QByteArray(R"({"url":"wss://a.org/","supportsPush":true})") << true;
    QTest::newRow("no push") << QByteArray(R"({"url":"wss://a.org/","supportsPush":false})")
                             << false;
    QTest::newRow("not said") << QByteArray(R"({"url":"wss://a.org/"})") << false;
    QTest::newRow("draft of RFC 8887")
        << QByteArray(R"({"webSocketUrl":"wss://a.org/","supportsWebSocketPush":true})") << true;
    QTest::newRow("no URL") << QByteArray(R"({"url":7,"supportsPush":true})") << false;
}

void JmapSessionTest::webSocketNeedsPush()
{
    QFETCH(QByteArray, capability);
    QFETCH(bool, offered);
    const JmapSession session =
        sessionOf(withWebSocket(QJsonDocument::fromJson(capability).object()));
    QCOMPARE(!session.webSocketUrl.isEmpty(), offered);
}

void JmapSessionTest::refusesWhatIsNoSession_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &json, const char *said) {
        QTest::newRow(name) << json << QString::fromLatin1(said);
    };
    const auto changed = [](const char *member, const QJsonValue &value) {
        return QJsonDocument(sessionObject({{QString::fromLatin1(member), value}})).toJson();
    };
    row("nothing", "", "JSON");
    row("a page", "<html></html>", "JSON");
    row("an array", "[]", "object");
    row("another object", R"({"hello":1})", "capabilities: is missing");
    row("no accounts", changed("accounts", QJsonObject()), "none with mail");
    row("accounts of another kind", changed("accounts", 7), "accounts: is not an object");
    row("too large", QByteArray(1024 * 1024 + 1, ' '), "limit of 1048576");
    row("too deep", QByteArray(33, '[') + QByteArray(33, ']'), "32 levels");
    row("not UTF-8", "{\"a\":\"\xff\"}", "UTF-8");
    const QJsonObject mail{{QStringLiteral("accountCapabilities"),
        QJsonObject{{QStringLiteral("urn:ietf:params:jmap:mail"), QJsonObject()}}}};
    QJsonObject many;
    for (int i = 0; i <= 1000; ++i)
        many.insert(QString::number(i), mail);
    row("too many accounts", changed("accounts", many), "more than 1000");
    row("an id too long", changed("accounts", QJsonObject{{QString(256, u'i'), mail}}), "255");
    QJsonObject named = mail;
    named.insert(QLatin1String("name"), QString(1001, u'n'));
    row("a name too long", changed("accounts", QJsonObject{{QStringLiteral("i"), named}}), "1000");
    row("a state too long", changed("state", QString(1001, u's')), "1000");
}

void JmapSessionTest::refusesWhatIsNoSession()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto result = JmapSession::fromJson(json, somewhere);
    QVERIFY(std::holds_alternative<QString>(result));
    QVERIFY2(std::get<QString>(result).contains(said), qPrintable(std::get<QString>(result)));
}

void JmapSessionTest::oddPartsThatAreNotNeeded()
{
    const QJsonObject object = sessionObject({{QStringLiteral("primaryAccounts"), QJsonValue::Null},
        {QStringLiteral("eventSourceUrl"), QJsonValue::Null},
        {QStringLiteral("username"), QJsonArray{1}}});
    const JmapSession session = sessionOf(object);
    QCOMPARE(session.accounts.size(), 2);
    QCOMPARE(session.accounts.first().id, QStringLiteral("ada"));
    QVERIFY(session.eventSourceUrl.isEmpty());
}

QTEST_GUILESS_MAIN(JmapSessionTest)
#include "tst_jmapsession.moc"
