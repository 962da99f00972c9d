// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayprogram.h"
#include "obstaclerun.h"

#include <QTest>
#include <QTimer>

#include <map>

using namespace Grelot;

namespace {

constexpr NginxFace::Upgrade refused = NginxFace::Upgrade::Refused400;
const QString webSocket = QStringLiteral("websocket");

} // namespace

/// Obstacles that come and go while a real `grelot` runs: it changes the transport, and no message
/// is lost or rings twice for that.
class ObstacleGoesTest : public QObject
{
    Q_OBJECT

private:
    /// Delivers a letter now and then, beginning now.
    class Postman : public QTimer
    {
    public:
        explicit Postman(ObstacleRun &run)
        {
            callOnTimeout([this, &run] { run.deliver("Letter " + QByteArray::number(++m_count)); });
            start(200);
        }

    private:
        int m_count = 0;
    };

    NginxFace face(NginxFace::Upgrade upgrade, bool holdsAnswers = false) const
    {
        return {m_gateway->port(), upgrade, holdsAnswers};
    }
    ObstacleRun &begin(const char *name, const NginxFace &face);
    static void check(const ObstacleRun &run)
    {
        QCOMPARE(run.home.run({QStringLiteral("check")}).exitCode, 0);
    }
    DovecotServer m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;
    std::map<QByteArray, std::unique_ptr<ObstacleRun>> m_runs;

private Q_SLOTS:
    void initTestCase();
    void aCheckFindsTheWayBack_data();
    void aCheckFindsTheWayBack();
    void aCheckInVainDisturbsNothing_data();
    void aCheckInVainDisturbsNothing();
    void anObstacleComes();
};

void ObstacleGoesTest::initTestCase()
{
    m_dovecot.start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot.port(),
        QStringList{QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")});
    QVERIFY(m_gateway->start());
    // All at once, since a way down takes seconds.
    begin("from sse", face(refused));
    begin("from long poll", face(refused, true));
    begin("sse stays", face(refused));
    begin("long poll stays", face(refused, true));
    begin("from websocket", face(NginxFace::Upgrade::Passes));
}

ObstacleRun &ObstacleGoesTest::begin(const char *name, const NginxFace &face)
{
    auto run =
        std::make_unique<ObstacleRun>(m_dovecot, QStringLiteral("user%1").arg(m_runs.size()), face);
    if (!run->start())
        qFatal("the account could not be added");
    return *m_runs.emplace(name, std::move(run)).first->second;
}

void ObstacleGoesTest::aCheckFindsTheWayBack_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("from sse") << QStringLiteral("sse");
    QTest::newRow("from long poll") << QStringLiteral("long-poll");
}

void ObstacleGoesTest::aCheckFindsTheWayBack()
{
    QFETCH(QString, from);
    ObstacleRun &run = *m_runs.at(QTest::currentDataTag());
    QTRY_VERIFY2_WITH_TIMEOUT(run.isOnline(from), run.story().constData(), 30'000);
    QTRY_COMPARE(run.watcher->unread(), 0);
    {
        const Postman postman(run);
        QTRY_VERIFY(run.watcher->mails() >= 2);
        run.nginx.show(face(NginxFace::Upgrade::Passes));
        const qint64 gone = run.elapsed();
        const qsizetype then = run.now();
        check(run);
        QTRY_VERIFY2_WITH_TIMEOUT(run.isOnline(webSocket), run.story().constData(), 5'000);
        qInfo("websocket %lld ms after the obstacle went", run.onlineAfter(webSocket) - gone);
        QVERIFY2(!run.leftOnlineSince(then), run.story().constData());
        QVERIFY(run.watcher->reason().isEmpty());
        const qsizetype before = run.watcher->mails();
        QTRY_VERIFY(run.watcher->mails() >= before + 5);
    }
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
    QTRY_COMPARE(run.connections(), 1);
    QVERIFY2(run.isOnline(webSocket), run.story().constData());
}

void ObstacleGoesTest::aCheckInVainDisturbsNothing_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("sse stays") << QStringLiteral("sse");
    QTest::newRow("long poll stays") << QStringLiteral("long-poll");
}

void ObstacleGoesTest::aCheckInVainDisturbsNothing()
{
    QFETCH(QString, transport);
    ObstacleRun &run = *m_runs.at(QTest::currentDataTag());
    QTRY_VERIFY2_WITH_TIMEOUT(run.isOnline(transport), run.story().constData(), 30'000);
    QTRY_COMPARE(run.watcher->unread(), 0);
    const QString reason = run.watcher->reason();
    QVERIFY2(reason.contains(QStringLiteral("400")), qPrintable(reason));
    const qsizetype then = run.now();
    const auto upgrades = [&run] {
        qsizetype count = 0;
        const auto requests = run.nginx.requests();
        for (const auto &request : requests)
            count += request.status == 400 ? 1 : 0;
        return count;
    };
    const qsizetype before = upgrades();
    {
        const Postman postman(run);
        check(run);
        QTRY_COMPARE(upgrades(), before + 1);
        const qsizetype mails = run.watcher->mails();
        QTRY_VERIFY(run.watcher->mails() >= mails + 5);
    }
    // What may be held back is tried for 10 s beside the connection that stands.
    QTRY_COMPARE_WITH_TIMEOUT(run.connections(), 1, 15'000);
    QVERIFY2(!run.leftOnlineSince(then), run.story().constData());
    QVERIFY2(run.isOnline(transport), run.story().constData());
    QCOMPARE(run.watcher->reason(), reason);
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
}

void ObstacleGoesTest::anObstacleComes()
{
    ObstacleRun &run = *m_runs.at("from websocket");
    QTRY_VERIFY2_WITH_TIMEOUT(run.isOnline(webSocket), run.story().constData(), 5'000);
    {
        const Postman postman(run);
        QTRY_VERIFY(run.watcher->mails() >= 2);
        const qint64 since = run.elapsed();
        run.nginx.showToAll(face(refused));
        QTRY_VERIFY2_WITH_TIMEOUT(
            run.isOnline(QStringLiteral("sse")), run.story().constData(), 15'000);
        qInfo(
            "sse %lld ms after the obstacle came", run.onlineAfter(QStringLiteral("sse")) - since);
        QVERIFY2(run.watcher->reason().contains(QStringLiteral("400")), run.story().constData());
        const qsizetype before = run.watcher->mails();
        QTRY_VERIFY(run.watcher->mails() >= before + 5);
    }
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
}

QTEST_GUILESS_MAIN(ObstacleGoesTest)
#include "tst_obstaclegoes.moc"
