// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statusreport.h"
#include "translations.h"

#include "fakesecrets.h"
#include "letters.h"
#include "scriptedsource.h"
#include "virtualclock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class StatusReportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_english; // with its plurals

private Q_SLOTS:
    void initTestCase() { m_english = std::make_unique<Translations>(QLocale::English); }
    void nothingRuns();
    void everyMember();
    void roundTripIsTold();
    void waitingIsTold();
    void forPeople();
    void whatToTypeToSignIn();
    void pauseIsTold();
    void aServersWordsAreOneLine();
    void missedByPushIsTold();
    void missedByPushForPeople_data();
    void missedByPushForPeople();

private:
    /// Accounts on scripted sources.
    struct Bench
    {
        Bench() { sessions.setAccounts({account("home"), account("work")}); }
        static AccountConfig account(const char *name)
        {
            return {QLatin1String(name),
                std::get<AccountUrl>(
                    AccountUrl::parse(QStringLiteral("push+https://ada@example.org")))};
        }
        std::unique_ptr<AccountSession> make(const AccountConfig &account)
        {
            auto source = std::make_unique<ScriptedSource>();
            sources.insert(account.name, source.get());
            return std::make_unique<AccountSession>(
                AccountSession::Parts{account.name, account.url.toString(),
                    {QStringLiteral("INBOX")}, std::make_unique<FakeSecrets>(), std::move(source),
                    StateStore(folder.path(), account.name, account.url.toString())},
                clock, random);
        }
        void succeed(const char *name)
        {
            ScriptedSource *source = sources.value(QLatin1String(name));
            source->m_dialer.last->m_timings.silence = 1h;
            source->m_dialer.last->succeed();
            Q_EMIT source->updated(pictureOf(letters(1, 3), 4));
        }
        void fail(const char *name, const QString &text)
        {
            Q_EMIT sources.value(QLatin1String(name))
                ->m_dialer.last->failed({FailureKind::Transient, text, {}, {}});
        }
        QJsonObject first() const
        {
            return statusJson(sessions, false)
                .value(QLatin1String("accounts"))
                .toArray()
                .first()
                .toObject();
        }

        QTemporaryDir folder;
        VirtualClock clock;
        RandomSource random{1};
        QHash<QString, ScriptedSource *> sources;
        Sessions sessions{[this](const AccountConfig &config) { return make(config); }, clock};
    };
};

void StatusReportTest::nothingRuns()
{
    VirtualClock clock;
    const Sessions sessions([](const AccountConfig &) { return nullptr; }, clock);
    const QJsonObject status = statusJson(sessions, false);
    QCOMPARE(status,
        (QJsonObject{{QStringLiteral("version"), QStringLiteral(GRELOT_VERSION)},
            {QStringLiteral("unread"), QJsonValue::Null}, {QStringLiteral("paused"), false},
            {QStringLiteral("accounts"), QJsonArray()}}));
}

void StatusReportTest::everyMember()
{
    Bench bench;
    QCOMPARE(bench.first().value(QLatin1String("unread")), QJsonValue(QJsonValue::Null));
    QCOMPARE(bench.first().value(QLatin1String("state")).toString(), QStringLiteral("connecting"));
    bench.clock.advance(2s);
    bench.succeed("home");
    const QString now = QStringLiteral("2026-01-01T00:00:02.000Z");
    QCOMPARE(bench.first(),
        (QJsonObject{{QStringLiteral("name"), QStringLiteral("home")},
            {QStringLiteral("url"), QStringLiteral("push+https://ada@example.org/push/v1")},
            {QStringLiteral("state"), QStringLiteral("online")},
            {QStringLiteral("transport"), QStringLiteral("websocket")},
            {QStringLiteral("reason"), QString()}, {QStringLiteral("since"), now},
            {QStringLiteral("lastSignOfLife"), now}, {QStringLiteral("retryInMs"), 0},
            {QStringLiteral("need"), QString()},
            {QStringLiteral("roundTripMs"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("unread"), 3},
            {QStringLiteral("mailboxes"), QJsonObject{{QStringLiteral("INBOX"), 3}}},
            {QStringLiteral("missedByPush"), 0}, {QStringLiteral("lastMissedByPush"), QString()}}));
    const QJsonObject status = statusJson(bench.sessions, true);
    QCOMPARE(status.value(QLatin1String("unread")).toInt(), 3);
    QCOMPARE(status.value(QLatin1String("paused")).toBool(), true);
    QCOMPARE(status.value(QLatin1String("accounts")).toArray().size(), 2);
}

void StatusReportTest::roundTripIsTold()
{
    Bench bench;
    bench.succeed("home");
    bench.sessions.reconnect(); // probes what stands
    bench.clock.advance(40ms);
    Q_EMIT bench.sources.value(QStringLiteral("home"))->m_dialer.last->alive();
    QCOMPARE(bench.first().value(QLatin1String("roundTripMs")), QJsonValue(40));
}

void StatusReportTest::waitingIsTold()
{
    Bench bench;
    bench.fail("home", QStringLiteral("No route."));
    const QJsonObject account = bench.first();
    QCOMPARE(account.value(QLatin1String("state")).toString(), QStringLiteral("waiting"));
    QCOMPARE(account.value(QLatin1String("transport")).toString(), QString());
    QCOMPARE(account.value(QLatin1String("reason")).toString(), QStringLiteral("No route."));
    QCOMPARE(account.value(QLatin1String("lastSignOfLife")).toString(), QString());
    QVERIFY(account.value(QLatin1String("retryInMs")).toInt() > 0);
}

void StatusReportTest::forPeople()
{
    Bench bench;
    bench.succeed("home");
    bench.fail("work", QStringLiteral("No route."));
    QCOMPARE(statusText(statusJson(bench.sessions, false)),
        QStringLiteral("3 unread\n"
                       "home: 3 unread, online (websocket)\n"
                       "work: not known yet, waiting: No route."));
}

void StatusReportTest::whatToTypeToSignIn()
{
    const QJsonObject account{{QStringLiteral("name"), QStringLiteral("my work")},
        {QStringLiteral("state"), QStringLiteral("needs-user")},
        {QStringLiteral("reason"), QStringLiteral("Sign in again.")},
        {QStringLiteral("need"), QStringLiteral("sign-in")}};
    const QString text =
        statusText({{QStringLiteral("accounts"), QJsonArray{QJsonValue(account)}}});
    QVERIFY2(
        text.endsWith(QStringLiteral("Sign in again. Type: grelot account sign-in \"my work\"")),
        qPrintable(text));
}

void StatusReportTest::pauseIsTold()
{
    Bench bench;
    QCOMPARE(statusText(statusJson(bench.sessions, true)).split(u'\n').at(1),
        QStringLiteral("Notifications are paused."));
}

void StatusReportTest::aServersWordsAreOneLine()
{
    Bench bench;
    bench.fail("home", u"away\n\x1B[2Jwork: 0 unread\u202E"_qs);
    const QStringList lines = statusText(statusJson(bench.sessions, false)).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).endsWith(QStringLiteral("away [2Jwork: 0 unread")));
}

void StatusReportTest::missedByPushIsTold()
{
    Bench bench;
    bench.succeed("home");
    bench.succeed("work");
    ScriptedSource *source = bench.sources.value(QStringLiteral("home"));
    bench.clock.advance(Reconciler::settle + Reconciler::jitter);
    source->m_stocks.takeFirst()(QList<Snapshot>{pictureOf(letters(1, 5), 6)});
    bench.clock.advance(Reconciler::grace);
    QCOMPARE(bench.first().value(QLatin1String("missedByPush")).toInt(), 2);
    QCOMPARE(bench.first().value(QLatin1String("lastMissedByPush")).toString(),
        QStringLiteral("2026-01-01T00:00:40.000Z"));
    const QStringList lines = statusText(statusJson(bench.sessions, false)).split(u'\n');
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("home: 5 unread, online (websocket); 2 messages "
                                                   "came or changed only by comparing (last at ")),
        qPrintable(lines.at(1)));
    QCOMPARE(lines.at(2), QStringLiteral("work: 3 unread, online (websocket)"));
}

void StatusReportTest::missedByPushForPeople_data()
{
    QTest::addColumn<QJsonValue>("missed");
    QTest::addColumn<QString>("text");
    QTest::newRow("of an older instance") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("none") << QJsonValue(0) << QString();
    QTest::newRow("one") << QJsonValue(1)
                         << QStringLiteral("; 1 message came or changed only by "
                                           "comparing (last at 2026-01-02 14:05)");
    QTest::newRow("three") << QJsonValue(3)
                           << QStringLiteral("; 3 messages came or changed only by comparing "
                                             "(last at 2026-01-02 14:05)");
}

void StatusReportTest::missedByPushForPeople()
{
    QFETCH(QJsonValue, missed);
    QFETCH(QString, text);
    const QDateTime local(QDate(2026, 1, 2), QTime(14, 5, 59));
    QJsonObject account{{QStringLiteral("name"), QStringLiteral("home")},
        {QStringLiteral("unread"), 1}, {QStringLiteral("state"), QStringLiteral("online")},
        {QStringLiteral("lastMissedByPush"), local.toUTC().toString(Qt::ISODateWithMs)}};
    if (!missed.isUndefined())
        account.insert(QStringLiteral("missedByPush"), missed);
    QCOMPARE(statusText({{QStringLiteral("unread"), 1},
                 {QStringLiteral("accounts"), QJsonArray{account}}}),
        QStringLiteral("1 unread\nhome: 1 unread, online") + text);
}

QTEST_GUILESS_MAIN(StatusReportTest)
#include "tst_statusreport.moc"
