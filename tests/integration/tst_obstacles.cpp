// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayprogram.h"
#include "obstaclerun.h"

#include <QTest>

#include <map>

using namespace Grelot;

namespace {

struct Case
{
    const char *name;
    NginxFace face; ///< but for the gateway's port
    QString transport;
    qint64 within; ///< ms from the program's start
    QString because;
    int letters = 0; ///< that are there already
};

QList<Case> cases()
{
    using Upgrade = NginxFace::Upgrade;
    const QString webSocket = QStringLiteral("websocket");
    const QString eventStream = QStringLiteral("sse");
    const QString longPoll = QStringLiteral("long-poll");
    const QString status400 = QStringLiteral("400");
    return {
        {"nothing in the way", {}, webSocket, 5'000, {}},
        {"TLS in front", {.tls = true}, webSocket, 5'000, {}},
        {"upgrade refused with 400", {.upgrade = Upgrade::Refused400}, eventStream, 15'000,
            status400},
        {"upgrade refused with 403", {.upgrade = Upgrade::Refused403}, eventStream, 15'000,
            QStringLiteral("403")},
        {"upgrade answered with a page", {.upgrade = Upgrade::AnsweredByPage}, eventStream, 15'000,
            QStringLiteral("web page")},
        {"400, and TLS in front", {.upgrade = Upgrade::Refused400, .tls = true}, eventStream,
            15'000, status400},
        {"400, and answers held back", {.upgrade = Upgrade::Refused400, .holdsAnswers = true},
            longPoll, 30'000, status400},
        // What the stream has to say at first fills nginx's buffers, so that it passes.
        {"400, answers held back, a full mailbox",
            {.upgrade = Upgrade::Refused400, .holdsAnswers = true}, longPoll, 30'000, status400,
            60},
        {"idle is cut after 5 s", {.idle = std::chrono::seconds(5)}, longPoll, 30'000,
            QStringLiteral("cut off")},
    };
}

} // namespace

/// What stands between a real `grelot` and its gateway, and the transport that gets through. All
/// cases run side by side from the beginning, since each takes real time.
class ObstaclesTest : public QObject
{
    Q_OBJECT

private:
    DovecotServer m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;
    std::map<QByteArray, std::unique_ptr<ObstacleRun>> m_runs;

    ObstacleRun &run() { return *m_runs.at(QTest::currentDataTag()); }
    void rows();

private Q_SLOTS:
    void initTestCase();
    void findsTheTransport_data() { rows(); }
    void findsTheTransport();
    void ringsAtOnce_data() { rows(); }
    void ringsAtOnce();
    void holdsOneConnection_data() { rows(); }
    void holdsOneConnection();
    void unreadableAuthorities();
};

void ObstaclesTest::initTestCase()
{
    m_dovecot.start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot.port(),
        QStringList{QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")});
    QVERIFY(m_gateway->start());
    const QList<Case> all = cases();
    for (qsizetype i = 0; i < all.size(); ++i) {
        NginxFace face = all[i].face;
        face.gatewayPort = m_gateway->port();
        const QString user = QStringLiteral("user%1").arg(i);
        auto run = std::make_unique<ObstacleRun>(m_dovecot, user, face);
        for (int letter = 0; letter < all[i].letters; ++letter)
            m_dovecot.deliver(user, DovecotServer::message("Old"));
        QVERIFY(run->start());
        m_runs.emplace(all[i].name, std::move(run));
    }
}

void ObstaclesTest::rows()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<qint64>("within");
    QTest::addColumn<QString>("because");
    QTest::addColumn<qint64>("letters");
    for (const Case &c : cases())
        QTest::newRow(c.name) << c.transport << c.within << c.because << qint64(c.letters);
}

void ObstaclesTest::findsTheTransport()
{
    QFETCH(QString, transport);
    QFETCH(qint64, within);
    QFETCH(QString, because);
    QTRY_VERIFY2_WITH_TIMEOUT(run().isOnline(transport), run().story().constData(), int(within));
    QVERIFY2(run().onlineAfter(transport) <= within, run().story().constData());
    qInfo("%s after %lld ms", qPrintable(transport), run().onlineAfter(transport));

    const QJsonObject status = run().status();
    QCOMPARE(status.value(QLatin1String("state")).toString(), QStringLiteral("online"));
    QCOMPARE(status.value(QLatin1String("transport")).toString(), transport);
    const QString reason = status.value(QLatin1String("reason")).toString();
    QCOMPARE(reason.isEmpty(), because.isEmpty());
    QVERIFY2(reason.contains(because), qPrintable(reason));
    QCOMPARE(run().watcher->reason(), reason);
}

void ObstaclesTest::ringsAtOnce()
{
    // A second after the mail server's word, which Dovecot itself holds back for 501 ms.
    constexpr int patience = 1'501;
    QFETCH(QString, transport);
    QFETCH(qint64, letters);
    QTRY_COMPARE_WITH_TIMEOUT(run().watcher->unread(), letters, 5'000);
    QElapsedTimer clock;
    clock.start();
    run().deliver("First");
    QTRY_COMPARE_WITH_TIMEOUT(run().watcher->mails(), 1, patience);
    qInfo("%s rang after %lld ms", qPrintable(transport), clock.elapsed());
    // The next one, too, which on the long poll meets the poll that follows.
    run().deliver("Second");
    QTRY_COMPARE_WITH_TIMEOUT(run().watcher->mails(), 2, patience);
    QVERIFY2(run().allRangOnce(), run().account().constData());
}

void ObstaclesTest::holdsOneConnection()
{
    QFETCH(QString, transport);
    QTRY_VERIFY2(run().isOnline(transport), run().story().constData());
    QTRY_COMPARE(run().connections(), 1);
    run().deliver("Third");
    QTRY_COMPARE(run().watcher->mails(), 3);
    QTRY_COMPARE(run().connections(), 1);
    QVERIFY2(run().isOnline(transport), run().story().constData());
    QVERIFY2(run().allRangOnce(), run().account().constData());
}

void ObstaclesTest::unreadableAuthorities()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SSL_CERT_FILE"), QStringLiteral("/nonexistent.pem"));
    const GrelotHome home(environment);
    const auto result = home.run({QStringLiteral("--version")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.errors.contains("/nonexistent.pem"));
    QVERIFY(result.errors.contains("SSL_CERT_FILE"));
}

QTEST_GUILESS_MAIN(ObstaclesTest)
#include "tst_obstacles.moc"
