// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayprogram.h"
#include "obstaclerun.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Grelot;

namespace {

constexpr qint64 climbAfter = 300'000; // ms
constexpr int halfway = 150'000;

NginxFace spoiled(quint16 gatewayPort, bool holdsAnswers = false)
{
    return {gatewayPort, NginxFace::Upgrade::Refused400, holdsAnswers};
}

} // namespace

/// An obstacle that went is found to be gone without anybody's help, five minutes after the way
/// down; in real time, so all that needs them happens in the same five minutes.
class ClimbTest : public QObject
{
    Q_OBJECT

private:
    DovecotServer m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;
    std::unique_ptr<ObstacleRun> m_fromStream;
    std::unique_ptr<ObstacleRun> m_fromPoll;
    std::unique_ptr<ObstacleRun> m_inVain;        ///< its obstacle stays
    std::map<ObstacleRun *, qsizetype> m_settled; ///< when
    QTimer m_post;
    int m_letters = 0;

    void expectClimb(ObstacleRun &run, const QString &from);
    std::vector<ObstacleRun *> all() const
    {
        return {m_fromStream.get(), m_fromPoll.get(), m_inVain.get()};
    }

private Q_SLOTS:
    void initTestCase();
    void wayDown();
    void staysBelow();
    void fromEventStream() { expectClimb(*m_fromStream, QStringLiteral("sse")); }
    void fromLongPoll() { expectClimb(*m_fromPoll, QStringLiteral("long-poll")); }
    void inVain();
};

void ClimbTest::initTestCase()
{
    m_dovecot.start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot.port(),
        QStringList{QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")});
    QVERIFY(m_gateway->start());
    const quint16 port = m_gateway->port();
    m_fromStream = std::make_unique<ObstacleRun>(m_dovecot, QStringLiteral("ada"), spoiled(port));
    m_fromPoll =
        std::make_unique<ObstacleRun>(m_dovecot, QStringLiteral("bob"), spoiled(port, true));
    m_inVain = std::make_unique<ObstacleRun>(m_dovecot, QStringLiteral("eve"), spoiled(port));
    for (ObstacleRun *run : all())
        QVERIFY(run->start());
}

void ClimbTest::wayDown()
{
    for (ObstacleRun *run : all()) {
        const QString down =
            run == m_fromPoll.get() ? QStringLiteral("long-poll") : QStringLiteral("sse");
        QTRY_VERIFY2_WITH_TIMEOUT(run->isOnline(down), run->story().constData(), 30'000);
        QTRY_COMPARE(run->watcher->unread(), 0);
        m_settled.emplace(run, run->now());
    }
    m_fromStream->nginx.show({m_gateway->port()});
    m_fromPoll->nginx.show({m_gateway->port()});
    m_post.callOnTimeout([this] {
        ++m_letters;
        for (ObstacleRun *run : all())
            run->deliver("Letter " + QByteArray::number(m_letters));
    });
    m_post.start(7'000);
}

void ClimbTest::staysBelow()
{
    const QDeadlineTimer end(halfway);
    QTRY_VERIFY_WITH_TIMEOUT(end.hasExpired(), halfway + 5'000);
    for (ObstacleRun *run : all()) {
        QVERIFY2(!run->leftOnlineSince(m_settled.at(run)), run->story().constData());
        QVERIFY2(run->watcher->mails() >= m_letters - 1, run->account().constData());
        QVERIFY(run->watcher->reason().contains(QStringLiteral("400")));
    }
}

void ClimbTest::expectClimb(ObstacleRun &run, const QString &from)
{
    const QString webSocket = QStringLiteral("websocket");
    const qint64 down = run.onlineAfter(from);
    QTRY_VERIFY2_WITH_TIMEOUT(run.isOnline(webSocket), run.story().constData(),
        int(down + climbAfter + 10'000 - run.elapsed()));
    qInfo("websocket %lld ms after %s", run.onlineAfter(webSocket) - down, qPrintable(from));
    QVERIFY2(!run.leftOnlineSince(m_settled.at(&run)), run.story().constData());
    QVERIFY(run.watcher->reason().isEmpty());
    QCOMPARE(run.status().value(QLatin1String("transport")).toString(), webSocket);
    const qsizetype mails = run.watcher->mails();
    QTRY_VERIFY_WITH_TIMEOUT(run.watcher->mails() > mails, 10'000);
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
    QTRY_COMPARE(run.connections(), 1);
}

void ClimbTest::inVain()
{
    ObstacleRun &run = *m_inVain;
    const QString eventStream = QStringLiteral("sse");
    const auto upgrades = [&run] {
        const auto requests = run.nginx.requests();
        return std::count_if(
            requests.begin(), requests.end(), [](const auto &r) { return r.status == 400; });
    };
    // Two on the way down, and the one that looks whether the obstacle is still there.
    QTRY_COMPARE_WITH_TIMEOUT(upgrades(), 3, 10'000);
    const qsizetype mails = run.watcher->mails();
    QTRY_VERIFY_WITH_TIMEOUT(run.watcher->mails() > mails, 10'000);
    QVERIFY2(run.isOnline(eventStream), run.story().constData());
    QVERIFY2(!run.leftOnlineSince(m_settled.at(&run)), run.story().constData());
    QVERIFY(run.watcher->reason().contains(QStringLiteral("400")));
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
    QTRY_COMPARE(run.connections(), 1);
}

int main(int argc, char **argv)
{
    // QtTest would end it after five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "420000");
    const QCoreApplication application(argc, argv);
    ClimbTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_climb.moc"
