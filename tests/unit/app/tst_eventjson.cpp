// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// `watch --json` is a public interface: every member and every value it may have.
class EventJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data();
    void members();
    void states_data();
    void states();
    void transports_data();
    void transports();
    void needs_data();
    void needs();
    void failureKinds_data();
    void failureKinds();
    void lines_data();
    void lines();
    void textHasNoControls();
    void jsonHasNoControlsButMeansTheSame();
    void timeIsUtcToTheMillisecond();
};

namespace {

using What = decltype(AccountEvent::what);

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0, 5, 67), Qt::UTC);

Message letterOf(const QString &subject)
{
    return {QStringLiteral("17.4"), QStringLiteral("m4@example.org"),
        {QStringLiteral("Ada"), QStringLiteral("ada@example.org")}, subject,
        QStringLiteral("Dear all"), noon.addSecs(-5), {}};
}

QJsonObject jsonOf(const What &what)
{
    return watchJson({QStringLiteral("work"), noon, what});
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Without the time, which is local.
QString lineOf(const What &what)
{
    return watchText(jsonOf(what)).mid(9);
}

/// Everything a sender or a server could choose is this.
QString hostile()
{
    return u"\x1B[2J\x07\r\n\u009B31m\u202Eevil\u2066\u2028"_qs + QChar(0) + u"end"_qs;
}

QList<What> hostileEvents()
{
    const QString bad = hostile();
    return {ConnectionEvent{ConnectionState::Waiting, Rung::Poll, bad, 5s},
        MailEvent{bad, {bad, bad, {bad, bad}, bad, bad, noon, {}}}, UnreadEvent{1, {{bad, 1}}},
        ReadEvent{bad, {bad}}, Failure{FailureKind::User, bad, bad, {}}};
}

bool isPlain(const QString &line)
{
    return std::none_of(line.begin(), line.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            direction == QChar::DirRLO || direction == QChar::DirFSI || direction == QChar::DirLRI;
    });
}

} // namespace

void EventJsonTest::members_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QJsonObject>("expected");
    QTest::newRow("connection")
        << jsonOf(ConnectionEvent{ConnectionState::Online, Rung::WebSocket, {}, 0ms})
        << object(R"({"event":"connection","at":"2026-03-04T12:00:05.067Z","account":"work",
            "state":"online","transport":"websocket","reason":"","retryInMs":0,"need":""})");
    QTest::newRow("waiting")
        << jsonOf(ConnectionEvent{
               ConnectionState::Waiting, std::nullopt, QStringLiteral("away"), 1'500ms})
        << object(R"({"event":"connection","at":"2026-03-04T12:00:05.067Z","account":"work",
            "state":"waiting","transport":"","reason":"away","retryInMs":1500,"need":""})");
    QTest::newRow("mail")
        << jsonOf(MailEvent{QStringLiteral("INBOX"), letterOf(QStringLiteral("Hello"))})
        << object(R"({"event":"mail","at":"2026-03-04T12:00:05.067Z","account":"work",
            "mailbox":"INBOX","id":"17.4","messageId":"m4@example.org",
            "from":"Ada <ada@example.org>","subject":"Hello","preview":"Dear all",
            "receivedAt":"2026-03-04T12:00:00.067Z"})");
    QTest::newRow("bare mail") << jsonOf(MailEvent{})
                               << object(R"({"event":"mail","at":"2026-03-04T12:00:05.067Z",
            "account":"work","mailbox":"","id":"","messageId":"","from":"","subject":"",
            "preview":"","receivedAt":""})");
    QTest::newRow("unread")
        << jsonOf(UnreadEvent{3, {{QStringLiteral("INBOX"), 2}, {QStringLiteral("Work"), 1}}})
        << object(R"({"event":"unread","at":"2026-03-04T12:00:05.067Z","account":"work",
            "total":3,"mailboxes":{"INBOX":2,"Work":1}})");
    QTest::newRow("read")
        << jsonOf(
               ReadEvent{QStringLiteral("INBOX"), {QStringLiteral("17.4"), QStringLiteral("17.9")}})
        << object(R"({"event":"read","at":"2026-03-04T12:00:05.067Z","account":"work",
            "mailbox":"INBOX","ids":["17.4","17.9"]})");
    // The detail is for the log alone.
    QTest::newRow("error")
        << jsonOf(Failure{FailureKind::Transient, QStringLiteral("away"), QStringLiteral("d"), 1s})
        << object(R"({"event":"error","at":"2026-03-04T12:00:05.067Z","account":"work",
            "kind":"transient","text":"away"})");
}

void EventJsonTest::members()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const QJsonObject, expected);
    QCOMPARE(json, expected);
    const QString line = oneLine(json);
    QVERIFY(!line.contains(u'\n'));
    QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object(), expected);
}

void EventJsonTest::states_data()
{
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("stopped") << ConnectionState::Stopped << QStringLiteral("stopped");
    QTest::newRow("waiting") << ConnectionState::Waiting << QStringLiteral("waiting");
    QTest::newRow("connecting") << ConnectionState::Connecting << QStringLiteral("connecting");
    QTest::newRow("syncing") << ConnectionState::Syncing << QStringLiteral("syncing");
    QTest::newRow("online") << ConnectionState::Online << QStringLiteral("online");
    QTest::newRow("offline") << ConnectionState::Offline << QStringLiteral("offline");
    QTest::newRow("needs-user") << ConnectionState::NeedsUser << QStringLiteral("needs-user");
}

void EventJsonTest::states()
{
    QFETCH(const ConnectionState, state);
    const QJsonObject json = jsonOf(ConnectionEvent{state, std::nullopt, {}, 0ms});
    QTEST(json.value(QLatin1String("state")).toString(), "name");
}

void EventJsonTest::transports_data()
{
    QTest::addColumn<Rung>("rung");
    QTest::addColumn<QString>("name");
    QTest::newRow("websocket") << Rung::WebSocket << QStringLiteral("websocket");
    QTest::newRow("sse") << Rung::EventStream << QStringLiteral("sse");
    QTest::newRow("long-poll") << Rung::LongPoll << QStringLiteral("long-poll");
    QTest::newRow("imap-notify") << Rung::ImapNotify << QStringLiteral("imap-notify");
    QTest::newRow("imap-idle") << Rung::ImapIdle << QStringLiteral("imap-idle");
    QTest::newRow("poll") << Rung::Poll << QStringLiteral("poll");
}

void EventJsonTest::transports()
{
    QFETCH(const Rung, rung);
    const QJsonObject json = jsonOf(ConnectionEvent{ConnectionState::Online, rung, {}, 0ms});
    QTEST(json.value(QLatin1String("transport")).toString(), "name");
}

void EventJsonTest::needs_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << Need::Nothing << QString();
    QTest::newRow("password") << Need::Password << QStringLiteral("password");
    QTest::newRow("certificate") << Need::Certificate << QStringLiteral("certificate");
    QTest::newRow("keyring") << Need::Keyring << QStringLiteral("keyring");
    QTest::newRow("sign-in") << Need::SignIn << QStringLiteral("sign-in");
}

void EventJsonTest::needs()
{
    QFETCH(const Need, need);
    const QJsonObject json =
        jsonOf(ConnectionEvent{ConnectionState::NeedsUser, std::nullopt, {}, 0ms, need});
    QTEST(json.value(QLatin1String("need")).toString(), "name");
}

void EventJsonTest::failureKinds_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("transient") << FailureKind::Transient << QStringLiteral("transient");
    QTest::newRow("rung") << FailureKind::Rung << QStringLiteral("rung");
    QTest::newRow("user") << FailureKind::User << QStringLiteral("user");
    QTest::newRow("permanent") << FailureKind::Permanent << QStringLiteral("permanent");
}

void EventJsonTest::failureKinds()
{
    QFETCH(const FailureKind, kind);
    QTEST(jsonOf(Failure{kind, {}, {}, {}}).value(QLatin1String("kind")).toString(), "name");
}

void EventJsonTest::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const What &what, const char *expected) {
        QTest::newRow(name) << lineOf(what) << QString::fromLatin1(expected);
    };
    row("online", ConnectionEvent{ConnectionState::Online, Rung::EventStream, {}, 0ms},
        "work online (sse)");
    row("waiting",
        ConnectionEvent{ConnectionState::Waiting, {}, QStringLiteral("No route."), 1'001ms},
        "work waiting: No route. Next attempt in 2 s.");
    row("sign-in",
        ConnectionEvent{
            ConnectionState::NeedsUser, {}, QStringLiteral("Sign in."), 0ms, Need::SignIn},
        "work needs-user: Sign in. Type: grelot account sign-in work");
    row("mail", MailEvent{QStringLiteral("INBOX"), letterOf(QStringLiteral("100 %1 %2"))},
        "work mail from Ada <ada@example.org>: 100 %1 %2");
    row("unread", UnreadEvent{12, {}}, "work 12 unread");
    row("read", ReadEvent{{}, {QStringLiteral("a"), QStringLiteral("b")}}, "work 2 read or gone");
    row("error", Failure{FailureKind::User, QStringLiteral("Refused."), {}, {}},
        "work error: Refused.");
}

void EventJsonTest::lines()
{
    QFETCH(const QString, line);
    QTEST(line, "expected");
}

void EventJsonTest::textHasNoControls()
{
    for (const What &what : hostileEvents()) {
        const QString line = watchText(jsonOf(what));
        QVERIFY2(isPlain(line), qPrintable(line));
    }
    const QString longest(100'000, u'x');
    QVERIFY(lineOf(MailEvent{longest, letterOf(longest)}).size() < 1'000);
}

void EventJsonTest::jsonHasNoControlsButMeansTheSame()
{
    for (const What &what : hostileEvents()) {
        const QJsonObject json = jsonOf(what);
        const QString line = oneLine(json);
        for (const QChar c : line) {
            QVERIFY2(c.category() != QChar::Other_Control, qPrintable(line));
            QVERIFY2(
                c.direction() != QChar::DirRLO && c.direction() != QChar::DirLRI, qPrintable(line));
        }
        QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object(), json);
    }
}

void EventJsonTest::timeIsUtcToTheMillisecond()
{
    const QDateTime elsewhere = noon.toOffsetFromUtc(3600);
    const QJsonObject json = watchJson({QStringLiteral("work"), elsewhere, UnreadEvent{}});
    QCOMPARE(
        json.value(QLatin1String("at")).toString(), QStringLiteral("2026-03-04T12:00:05.067Z"));
    QCOMPARE(watchText(json).left(8), noon.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

QTEST_APPLESS_MAIN(EventJsonTest)
#include "tst_eventjson.moc"
