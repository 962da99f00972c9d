// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayprogram.h"
#include "obstaclerun.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Grelot;

namespace {

constexpr qint64 outage = 60'000;  // ms
constexpr qint64 quietly = 72'000; // ms: longer than nginx's 60 s, and than a poll

const QByteArrayList transports{"websocket", "sse", "long-poll"};

/// Which this transport is the first to get through.
NginxFace faceFor(const QByteArray &transport, quint16 gatewayPort)
{
    const bool isTop = transport == "websocket";
    return {gatewayPort, isTop ? NginxFace::Upgrade::Passes : NginxFace::Upgrade::Refused400,
        transport == "long-poll"};
}

QStringList behindNginx()
{
    return {QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")};
}

} // namespace

/// What takes a minute or more of real time, on each transport and all at once: nothing at all
/// happens; a connection goes silent; the gateway is away and nginx says 502.
class LongWaitsTest : public QObject
{
    Q_OBJECT

private:
    using Runs = std::map<QByteArray, std::unique_ptr<ObstacleRun>>; ///< by transport

    static void rows();
    void begin(Runs &runs, const char *prefix, const GatewayProgram &gateway,
        ObstacleRun::Line line = ObstacleRun::Line::Direct);
    static ObstacleRun &of(Runs &runs) { return *runs.at(QTest::currentDataTag()); }
    int left(qint64 until) const { return int(std::max<qint64>(until - m_clock.elapsed(), 1)); }

    DovecotServer m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;
    std::unique_ptr<GatewayProgram> m_away; ///< for a minute
    Runs m_quiet;
    Runs m_silenced;
    Runs m_bereft;
    QElapsedTimer m_clock;                        ///< since it all began
    std::map<QByteArray, qsizetype> m_quietSince; ///< by transport

private Q_SLOTS:
    void initTestCase();
    void settles_data() { rows(); }
    void settles();
    void itAllBegins();
    void silenceIsNoticed_data() { rows(); }
    void silenceIsNoticed();
    void outageEnds_data() { rows(); }
    void outageEnds();
    void nothingHappened_data() { rows(); }
    void nothingHappened();
};

void LongWaitsTest::rows()
{
    QTest::addColumn<QString>("transport");
    for (const QByteArray &transport : transports)
        QTest::newRow(transport.constData()) << QString::fromLatin1(transport);
}

void LongWaitsTest::initTestCase()
{
    m_dovecot.start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot.port(), behindNginx());
    m_away = std::make_unique<GatewayProgram>(m_dovecot.port(), behindNginx());
    QVERIFY(m_gateway->start());
    QVERIFY(m_away->start());
    begin(m_quiet, "quiet", *m_gateway);
    begin(m_silenced, "silenced", *m_gateway, ObstacleRun::Line::Relayed);
    begin(m_bereft, "bereft", *m_away);
}

void LongWaitsTest::begin(
    Runs &runs, const char *prefix, const GatewayProgram &gateway, ObstacleRun::Line line)
{
    for (const QByteArray &transport : transports) {
        const QString user = QString::fromLatin1(prefix + transport);
        auto run = std::make_unique<ObstacleRun>(
            m_dovecot, user, faceFor(transport, gateway.port()), line);
        if (!run->start())
            qFatal("the account could not be added");
        runs.emplace(transport, std::move(run));
    }
}

void LongWaitsTest::settles()
{
    QFETCH(QString, transport);
    for (Runs *runs : {&m_quiet, &m_silenced, &m_bereft}) {
        ObstacleRun &run = of(*runs);
        QTRY_VERIFY2_WITH_TIMEOUT(run.isOnline(transport), run.story().constData(), 30'000);
        run.deliver("Before");
        QTRY_COMPARE(run.watcher->mails(), 1);
    }
}

void LongWaitsTest::itAllBegins()
{
    m_clock.start();
    for (const auto &[transport, run] : m_quiet)
        m_quietSince[transport] = run->now();
    for (const auto &[transport, run] : m_silenced) {
        QVERIFY(run->relay->standing() > 0);
        run->relay->silenceStanding();
        run->deliver("Into the silence");
    }
    m_away->kill();
    for (const auto &[transport, run] : m_bereft)
        run->deliver("While the gateway is away");
    QTimer::singleShot(outage, this, [this] {
        if (!m_away->start())
            qFatal("the gateway does not come back");
    });
}

void LongWaitsTest::silenceIsNoticed()
{
    // A ping after 25 s and 10 s for its answer; two and a half heartbeats of 25 s; a poll of 50 s
    // and 15 s more. A second for the machine.
    static const std::map<QByteArray, qint64> deadlines{
        {"websocket", 36'000}, {"sse", 63'500}, {"long-poll", 66'000}};
    QFETCH(QString, transport);
    ObstacleRun &run = of(m_silenced);
    const qint64 limit = deadlines.at(QTest::currentDataTag());
    QTRY_VERIFY2_WITH_TIMEOUT(run.relay->deceiving() == 0, run.story().constData(), left(limit));
    qInfo("silence noticed after %lld ms at the latest", m_clock.elapsed());
    QTRY_VERIFY2(run.watcher->mails() >= 2, run.account().constData());
    QTRY_VERIFY2(run.isOnline(transport), run.story().constData());
    run.deliver("After the silence");
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
}

void LongWaitsTest::outageEnds()
{
    QFETCH(QString, transport);
    ObstacleRun &run = of(m_bereft);
    QTRY_VERIFY2_WITH_TIMEOUT(
        run.watcher->mails() == 2, run.account().constData(), left(outage + 30'000));
    QTRY_VERIFY2(run.isOnline(transport), run.story().constData());
    const auto requests = run.nginx.requests();
    QVERIFY(std::any_of(
        requests.begin(), requests.end(), [](const auto &r) { return r.status == 502; }));
    // An outage says nothing of transports.
    const bool isTop = transport == QStringLiteral("websocket");
    const QString reason = run.status().value(QLatin1String("reason")).toString();
    QCOMPARE(reason.isEmpty(), isTop);
    QVERIFY2(isTop || reason.contains(QStringLiteral("400")), qPrintable(reason));
    QVERIFY2(!reason.contains(QStringLiteral("502")), qPrintable(reason));
    run.deliver("After the outage");
    QTRY_VERIFY2(run.allRangOnce(), run.account().constData());
}

void LongWaitsTest::nothingHappened()
{
    QFETCH(QString, transport);
    ObstacleRun &run = of(m_quiet);
    QTRY_VERIFY_WITH_TIMEOUT(m_clock.elapsed() >= quietly, left(quietly) + 5'000);
    QVERIFY2(
        !run.leftOnlineSince(m_quietSince.at(QTest::currentDataTag())), run.story().constData());
    QCOMPARE(run.watcher->entered(QStringLiteral("online")), 1);
    QVERIFY2(run.isOnline(transport), run.story().constData());
    run.deliver("After the quiet");
    QTRY_COMPARE_WITH_TIMEOUT(run.watcher->mails(), 2, 1'501);
    QCOMPARE(run.connections(), 1);
    QVERIFY2(run.allRangOnce(), run.account().constData());
}

QTEST_GUILESS_MAIN(LongWaitsTest)
#include "tst_longwaits.moc"
