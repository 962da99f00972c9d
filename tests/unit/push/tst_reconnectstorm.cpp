// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "backoff.h"
#include "httpcaller.h"
#include "httpstatus.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Grelot;
using namespace std::chrono_literals;
using Millis = Backoff::Millis;

/// Ten thousand clients that lose one gateway.
class ReconnectStormTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int clients = 10'000;
    static constexpr Millis crash = 2h; ///< when the gateway goes, all sessions standing
    /// What a gateway asks for that holds them all: one second for every 25.
    static constexpr Millis spread = std::chrono::seconds(clients / 25);

    struct Client
    {
        explicit Client(quint64 seed)
            : random(std::make_unique<RandomSource>(seed))
            , backoff(*random)
        {
        }
        std::unique_ptr<RandomSource> random;
        Backoff backoff;
    };
    struct Peak
    {
        qsizetype attempts = 0;
        Millis at{0};
    };

    static Failure refused() { return {FailureKind::Transient, {}, {}, {}}; }
    static Failure notReady(const QByteArray &retryAfter, Millis now);
    static QList<Millis> attemptsUntilBack(Client &client, Millis back);
    static Peak peakOf(QList<Millis> attempts);
    static QByteArray told(const Peak &peak, qsizetype attempts);
    static QList<Millis> nudgedAttempts(quint64 seed, Millis lasts);

private Q_SLOTS:
    void peakAfterARestart_data();
    void peakAfterARestart();
    void paceOfALongOutage();
    void peakAfterTwoRestarts();
    void peakWithRetryAfter();
    void sixAttemptsAMinuteWithNudges();
    void stableSessionBringsTheShortCapBack_data();
    void stableSessionBringsTheShortCapBack();
    void shortSessionsOfAnOutageAddUp();
    void retryAfterInBothForms_data();
    void retryAfterInBothForms();
};

Failure ReconnectStormTest::notReady(const QByteArray &retryAfter, Millis now)
{
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return statusFailure(503, parseRetryAfter(retryAfter, start.addMSecs(now.count())));
}

/// Every attempt of a client whose gateway went at `crash` and answers again from `back` on.
QList<Millis> ReconnectStormTest::attemptsUntilBack(Client &client, Millis back)
{
    client.backoff.attemptStarted(0ms);
    client.backoff.sessionProven(0ms, spread);
    QList<Millis> attempts;
    Millis now = crash;
    do {
        now += client.backoff.afterFailure(now, refused());
        client.backoff.attemptStarted(now);
        attempts.append(now);
    } while (now < back);
    return attempts;
}

/// The most attempts within any second, wherever it begins.
ReconnectStormTest::Peak ReconnectStormTest::peakOf(QList<Millis> attempts)
{
    std::sort(attempts.begin(), attempts.end());
    Peak peak;
    for (qsizetype first = 0, end = 0; first < attempts.size(); ++first) {
        while (end < attempts.size() && attempts[end] - attempts[first] < 1s)
            ++end;
        if (end - first > peak.attempts)
            peak = {end - first, attempts[first]};
    }
    return peak;
}

QByteArray ReconnectStormTest::told(const Peak &peak, qsizetype attempts)
{
    return QStringLiteral("peak: %1 attempts in the second from %2 ms after the crash, of %3 "
                          "attempts of %4 clients")
        .arg(peak.attempts)
        .arg((peak.at - crash).count())
        .arg(attempts)
        .arg(clients)
        .toUtf8();
}

void ReconnectStormTest::peakAfterARestart_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const int seconds : {0, 5, 30, 120, 7'200})
        QTest::addRow("away for %d s", seconds) << qint64(seconds);
}

void ReconnectStormTest::peakAfterARestart()
{
    QFETCH(qint64, seconds);
    const Millis back = crash + std::chrono::seconds(seconds);
    QList<Millis> attempts; // that reach a gateway
    for (int i = 0; i < clients; ++i) {
        Client client{quint64(i)};
        attempts.append(attemptsUntilBack(client, back).last());
    }
    const Peak peak = peakOf(attempts);
    QVERIFY2(peak.attempts <= clients / 20, told(peak, attempts.size()).constData());
}

void ReconnectStormTest::paceOfALongOutage()
{
    QList<Millis> early;
    QList<Millis> late;
    for (int i = 0; i < clients; ++i) {
        Client client{quint64(i)};
        const QList<Millis> attempts = attemptsUntilBack(client, crash + 2h);
        for (const Millis at : attempts)
            (at < crash + spread + Backoff::firstCapLasts + Backoff::lateCap ? early : late)
                .append(at);
    }
    // Who has to find the gateway again within 25 s comes every 12.5 s on average: 8 % a second of
    // all. They must not gather beyond what the budget of each allows.
    const Peak first = peakOf(early);
    QVERIFY2(first.attempts <= clients / 10, told(first, early.size()).constData());
    const Peak then = peakOf(late);
    QVERIFY2(then.attempts <= clients / 50, told(then, late.size()).constData());
}

void ReconnectStormTest::peakAfterTwoRestarts()
{
    // A gateway that has just started holds few, and asks those for little spread. It goes again
    // before the last have come back.
    const Millis again = crash + 300s;
    QList<std::pair<Millis, int>> returns;
    std::vector<Client> all;
    for (int i = 0; i < clients; ++i) {
        all.emplace_back(quint64(i));
        returns.append({attemptsUntilBack(all.back(), crash).last(), i});
    }
    std::sort(returns.begin(), returns.end());
    QList<Millis> attempts;
    for (qsizetype held = 0; held < returns.size(); ++held) {
        const auto [at, i] = returns[held];
        Backoff &backoff = all[std::size_t(i)].backoff;
        if (at >= again) {
            attempts.append(at);
            continue;
        }
        backoff.sessionProven(at, std::chrono::seconds(std::max<qsizetype>(1, held / 25)));
        attempts.append(again + backoff.afterFailure(again, refused()));
    }
    const Peak peak = peakOf(attempts);
    QVERIFY2(peak.attempts <= clients / 20, told(peak, attempts.size()).constData());
}

void ReconnectStormTest::peakWithRetryAfter()
{
    // The proxy in front answers for a gateway that takes a while to start.
    QList<Millis> attempts;
    for (int i = 0; i < clients; ++i) {
        Client client{quint64(i)};
        const Millis first = attemptsUntilBack(client, crash).last();
        attempts.append(first);
        attempts.append(first + client.backoff.afterFailure(first, notReady("30", first)));
    }
    const Peak peak = peakOf(attempts);
    QVERIFY2(peak.attempts <= clients / 20, told(peak, attempts.size()).constData());
}

/// An outage in which the person, the network and the machine never leave it alone.
QList<Millis> ReconnectStormTest::nudgedAttempts(quint64 seed, Millis lasts)
{
    Client client{seed};
    RandomSource world(seed + clients);
    client.backoff.attemptStarted(0ms);
    client.backoff.sessionProven(0ms, 1s);
    QList<Millis> attempts{0ms};
    Millis now = 30s;
    Millis due = now + client.backoff.afterFailure(now, refused());
    while (now < lasts) {
        const Millis disturbed = now + world.between(1ms, 40s);
        if (disturbed < due) {
            now = disturbed;
            const bool slept = world.number() % 4 == 0;
            due = slept ? now + client.backoff.afterReturn(now)
                        : std::min(due, now + client.backoff.afterNudge(now));
            continue;
        }
        now = due;
        client.backoff.attemptStarted(now);
        attempts.append(now);
        const quint64 luck = world.number() % 8;
        if (luck == 0) // let in and thrown out
            client.backoff.sessionProven(now, 1s);
        now += world.between(0ms, 3s);
        due = now +
            (luck == 1 ? client.backoff.afterStep(now)
                       : client.backoff.afterFailure(now, refused()));
    }
    return attempts;
}

void ReconnectStormTest::sixAttemptsAMinuteWithNudges()
{
    qsizetype most = 0;
    for (quint64 seed = 0; seed < 2'000; ++seed) {
        const QList<Millis> attempts = nudgedAttempts(seed, 2h);
        most = std::max(most, attempts.size());
        for (qsizetype i = 6; i < attempts.size(); ++i) {
            const Millis gap = attempts[i] - attempts[i - 6];
            QVERIFY2(gap >= 60s,
                qPrintable(QStringLiteral("client %1: the 7th attempt %2 ms after the 1st")
                               .arg(seed)
                               .arg(gap.count())));
        }
    }
    QVERIFY2(most > 240, "the nudges never brought it near its budget");
}

void ReconnectStormTest::stableSessionBringsTheShortCapBack_data()
{
    QTest::addColumn<qint64>("stoodFor");
    QTest::addColumn<bool>("ended");
    QTest::newRow("60 s") << qint64(60'000) << true;
    QTest::newRow("a millisecond less") << qint64(59'999) << false;
}

void ReconnectStormTest::stableSessionBringsTheShortCapBack()
{
    QFETCH(qint64, stoodFor);
    QFETCH(bool, ended);
    Millis longest{0};
    Millis first{0};
    for (quint64 seed = 0; seed < 300; ++seed) {
        Client client{seed};
        Millis now{0};
        while (now < 1h) { // long past the short cap
            client.backoff.attemptStarted(now);
            now += client.backoff.afterFailure(now, refused());
        }
        client.backoff.attemptStarted(now);
        client.backoff.sessionProven(now, 1s);
        now += Millis(stoodFor);
        const Millis retry = client.backoff.afterFailure(now, refused());
        first = std::max(first, retry);
        now += retry;
        for (int i = 0; i < 12; ++i) {
            client.backoff.attemptStarted(now);
            const Millis delay = client.backoff.afterFailure(now, refused());
            longest = std::max(longest, delay);
            now += delay;
        }
    }
    QCOMPARE(first <= 1s, ended);
    QCOMPARE(longest <= Backoff::firstCap, ended);
}

void ReconnectStormTest::shortSessionsOfAnOutageAddUp()
{
    // A gateway that lets in and dies within the minute, for an hour: calls become rare.
    qsizetype late = 0;
    for (quint64 seed = 0; seed < 200; ++seed) {
        Client client{seed};
        Millis now{0};
        while (now < 1h) {
            client.backoff.attemptStarted(now);
            late += now >= 30min;
            client.backoff.sessionProven(now, 1s);
            now += 5s;
            now += client.backoff.afterFailure(now, refused());
        }
    }
    const qsizetype each = late / 200;
    QVERIFY2(each <= 20, qPrintable(QString::number(each)));
}

void ReconnectStormTest::retryAfterInBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("least"); // ms
    QTest::addColumn<qint64>("most");
    const auto row = [](const char *value, Millis least, Millis most) {
        QTest::newRow(value) << QByteArray(value) << qint64(least.count()) << qint64(most.count());
    };
    // The clock says 00:10:00; jitter is a tenth, and the answer is the first of its outage.
    row("120", 120s, 132s);
    row("5", 5s, 6s);
    row("7200", 1h, 1h);
    row("Thu, 01 Jan 2026 00:12:00 GMT", 120s, 132s);
    row("Thu, 01 Jan 2026 00:10:05 GMT", 5s, 6s);
    row("Fri, 02 Jan 2026 00:00:00 GMT", 1h, 1h);
    // Past, nothing and nonsense leave it to the backoff.
    row("Thu, 01 Jan 2026 00:09:00 GMT", 250ms, 1s);
    row("0", 250ms, 1s);
    row("-5", 250ms, 1s);
    row("soon", 250ms, 1s);
}

void ReconnectStormTest::retryAfterInBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const Millis now = 10min;
    Millis shortest = 24h;
    Millis longest{0};
    for (quint64 seed = 0; seed < 500; ++seed) {
        Client client{seed};
        client.backoff.attemptStarted(now);
        const Millis delay = client.backoff.afterFailure(now, notReady(value, now));
        shortest = std::min(shortest, delay);
        longest = std::max(longest, delay);
    }
    QVERIFY2(shortest.count() >= least, qPrintable(QString::number(shortest.count())));
    QVERIFY2(longest.count() <= most, qPrintable(QString::number(longest.count())));
    // Whatever was asked of all of them alike, they do not come at one moment.
    QVERIFY(least == most || (longest - shortest).count() > (most - least) * 9 / 10);
}

QTEST_APPLESS_MAIN(ReconnectStormTest)
#include "tst_reconnectstorm.moc"
