// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayprogram.h"
#include "obstaclerun.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Grelot;

namespace {

struct Transport
{
    const char *name;
    NginxFace face; ///< with which this transport is the first to get through
};

const std::array<Transport, 3> transports{{
    {"websocket", {}},
    {"sse", {.upgrade = NginxFace::Upgrade::Refused400}},
    {"long-poll", {.upgrade = NginxFace::Upgrade::Refused400, .holdsAnswers = true}},
}};

} // namespace

/// Lines that break, are refused, or are slow, on each transport: it is back on the same one, and
/// nothing is lost or rings twice. All runs stand from the beginning.
class BadLinesTest : public QObject
{
    Q_OBJECT

private:
    using Runs = std::map<QByteArray, std::unique_ptr<ObstacleRun>>; ///< by transport

    void begin(Runs &runs, const QString &prefix);
    /// Online and rung once, each on its transport.
    static void settle(const Runs &runs);
    static void expectBack(const Runs &runs, int within);

    DovecotServer m_dovecot;
    std::unique_ptr<GatewayProgram> m_gateway;
    Runs m_reset;
    Runs m_refused;
    Runs m_slow;

private Q_SLOTS:
    void initTestCase();
    void refused();
    void reset();
    void slow();
    void backAfterRefusal();
};

void BadLinesTest::initTestCase()
{
    m_dovecot.start();
    m_gateway = std::make_unique<GatewayProgram>(m_dovecot.port(),
        QStringList{QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")});
    QVERIFY(m_gateway->start());
    begin(m_reset, QStringLiteral("reset"));
    begin(m_refused, QStringLiteral("refused"));
    begin(m_slow, QStringLiteral("slow"));
}

void BadLinesTest::begin(Runs &runs, const QString &prefix)
{
    for (const Transport &transport : transports) {
        NginxFace face = transport.face;
        face.gatewayPort = m_gateway->port();
        auto run = std::make_unique<ObstacleRun>(
            m_dovecot, prefix + QLatin1String(transport.name), face, ObstacleRun::Line::Relayed);
        if (!run->start())
            qFatal("the account could not be added");
        runs.emplace(transport.name, std::move(run));
    }
}

void BadLinesTest::settle(const Runs &runs)
{
    for (const auto &[transport, run] : runs) {
        QTRY_VERIFY2_WITH_TIMEOUT(
            run->isOnline(QString::fromLatin1(transport)), run->story().constData(), 30'000);
        run->deliver("Before");
    }
    for (const auto &[transport, run] : runs)
        QTRY_VERIFY2(run->allRangOnce(), run->account().constData());
}

void BadLinesTest::expectBack(const Runs &runs, int within)
{
    const QDeadlineTimer deadline(within);
    for (const auto &[transport, run] : runs) {
        QTRY_VERIFY2_WITH_TIMEOUT(run->allRangOnce(), run->account().constData(),
            int(std::max<qint64>(deadline.remainingTime(), 1)));
        QTRY_VERIFY2(run->isOnline(QString::fromLatin1(transport)), run->story().constData());
        run->deliver("After");
    }
    for (const auto &[transport, run] : runs)
        QTRY_VERIFY2(run->allRangOnce(), run->account().constData());
}

void BadLinesTest::refused()
{
    settle(m_refused);
    for (const auto &[transport, run] : m_refused) {
        run->relay->refuse(true);
        run->relay->cut();
        run->deliver("Meanwhile");
    }
    for (const auto &[transport, run] : m_refused) {
        const auto waits = [&run = run] {
            return run->watcher->entered(QStringLiteral("waiting"));
        };
        const qsizetype before = waits();
        QTRY_VERIFY2(waits() > before, run->story().constData());
        QCOMPARE(run->relay->standing(), 0);
    }
    for (const auto &[transport, run] : m_refused)
        run->relay->refuse(false);
}

void BadLinesTest::reset()
{
    settle(m_reset);
    std::map<QByteArray, int> before;
    for (const auto &[transport, run] : m_reset) {
        before[transport] = run->relay->accepted();
        run->relay->reset();
        run->deliver("Meanwhile");
    }
    for (const auto &[transport, run] : m_reset)
        QTRY_VERIFY(run->relay->accepted() > before[transport]);
    expectBack(m_reset, 10'000);
}

void BadLinesTest::slow()
{
    settle(m_slow);
    for (const auto &[transport, run] : m_slow) {
        // A modem's line, and half a second each way.
        run->relay->setWeather({.delay = std::chrono::milliseconds(500), .bytesPerSecond = 3'500});
        run->relay->cut();
        for (int letter = 0; letter < 40; ++letter)
            run->deliver("Meanwhile " + QByteArray::number(letter));
    }
    expectBack(m_slow, 30'000);
}

/// Attempts are spaced, so that it may take half a minute; meanwhile the other tests run.
void BadLinesTest::backAfterRefusal()
{
    expectBack(m_refused, 30'000);
    for (const auto &[transport, run] : m_refused) {
        const QString reason = run->watcher->reason();
        QVERIFY2(!reason.contains(QStringLiteral("reached")), qPrintable(reason));
    }
}

QTEST_GUILESS_MAIN(BadLinesTest)
#include "tst_badlines.moc"
