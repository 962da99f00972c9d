// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoverybench.h"

using namespace Grelot;
using namespace std::chrono_literals;

/// How the steps work together.
class DiscoveryRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirst();
    void nothingIsThere();
    void tenSecondsInAll();
    void whatCameInTimeCounts();
    void guessesAreNotWaitedFor();
    void guessesStandInWhereNobodySays();
    void declinedMeansNoGuess();
    void theSameServerIsNamedOnce();
    void theAddressStaysAtHome();
    void namesBeyondAscii();
    void endsWithItsOwner();
    void endsOnce();
};

void DiscoveryRunTest::theBestComesFirst()
{
    DiscoveryBench bench;
    bench.web->add(wellKnownJmap, R"({"capabilities":{}})", "application/json");
    bench.addService("_imaps", "s.example.org", 993);
    bench.addService("_imap", "t.example.org", 143);
    bench.web->add(domainConfig, DiscoveryBench::config("a.example.org", "993", "SSL"));
    bench.web->add(wellKnownConfig, DiscoveryBench::config("b.example.org", "993", "SSL"));
    bench.web->add(databaseConfig, DiscoveryBench::config("c.example.net", "993", "SSL"));
    bench.imap->servers = {QStringLiteral("imap.example.org:993")};
    // The guess answers before anybody has said anything.
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QStringList sources;
    for (const DiscoveryResult &result : std::as_const(bench.found.results))
        sources.append(result.source);
    QCOMPARE(bench.urls().mid(0, 6),
        (QStringList{QStringLiteral("jmap+https://ada%40example.org@example.org"),
            QStringLiteral("imaps://ada%40example.org@s.example.org"),
            QStringLiteral("imap://ada%40example.org@t.example.org"),
            QStringLiteral("imaps://ada%40example.org@a.example.org"),
            QStringLiteral("imaps://ada%40example.org@b.example.org"),
            QStringLiteral("imaps://ada%40example.org@c.example.net")}));
    QCOMPARE(sources.mid(0, 6),
        (QStringList{QStringLiteral("found at https://example.org/.well-known/jmap"),
            QStringLiteral("found in the domain's DNS (SRV _imaps)"),
            QStringLiteral("found in the domain's DNS (SRV _imap)"),
            QStringLiteral("found in the domain's own settings (autoconfig.example.org)"),
            QStringLiteral("found in the domain's own settings (example.org)"),
            QStringLiteral("found in a public database of mail providers (database.test)")}));
    QVERIFY(!bench.found.results[4].outsideDomain);
    QVERIFY(bench.found.results[5].outsideDomain);
}

void DiscoveryRunTest::nothingIsThere()
{
    DiscoveryBench bench;
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.found.results.isEmpty());
    QCOMPARE(bench.found.tried.size(), qsizetype(discoverySteps.size()));
    for (const DiscoveryAttempt &attempt : std::as_const(bench.found.tried)) {
        QVERIFY(!attempt.what.isEmpty());
        QVERIFY(!attempt.problem.isEmpty());
    }
    QCOMPARE(bench.problemWith(QStringLiteral("_imaps._tcp.example.org")),
        QStringLiteral("The domain's DNS has no such record."));
    QCOMPARE(bench.clock.pending(), 0U);
}

void DiscoveryRunTest::tenSecondsInAll()
{
    DiscoveryBench bench;
    bench.silence();
    bench.start();
    bench.clock.advance(9'999ms);
    bench.settle();
    QCOMPARE(bench.ends, 0);
    bench.clock.advance(1ms);
    QCOMPARE(bench.ends, 1);
    QVERIFY(bench.found.results.isEmpty());
    QCOMPARE(bench.found.tried.size(), qsizetype(discoverySteps.size()));
    for (const DiscoveryAttempt &attempt : std::as_const(bench.found.tried))
        QVERIFY2(attempt.problem.contains(QStringLiteral("10 seconds")), qPrintable(attempt.what));
}

void DiscoveryRunTest::whatCameInTimeCounts()
{
    DiscoveryBench bench;
    bench.addService("_imap", "t.example.org", 143);
    bench.web->silent = {databaseConfig};
    bench.start();
    bench.settle();
    QCOMPARE(bench.ends, 0);
    bench.clock.advance(10s);
    QCOMPARE(bench.ends, 1);
    QCOMPARE(bench.urls(), QStringList(QStringLiteral("imap://ada%40example.org@t.example.org")));
    QVERIFY(bench.problemWith(QStringLiteral("database.test")).contains(QStringLiteral("10")));
    QVERIFY(!bench.problemWith(QStringLiteral("_imaps")).contains(QStringLiteral("10")));
}

void DiscoveryRunTest::guessesAreNotWaitedFor()
{
    DiscoveryBench bench;
    bench.addService("_imaps", "s.example.org", 993);
    bench.imap->allSilent = true;
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.clock.now(), 0ms);
    QCOMPARE(bench.urls(), QStringList(QStringLiteral("imaps://ada%40example.org@s.example.org")));
    QVERIFY(bench.problemWith(QStringLiteral("guess")).isEmpty());
}

void DiscoveryRunTest::guessesStandInWhereNobodySays()
{
    DiscoveryBench bench;
    bench.imap->servers = {QStringLiteral("mail.example.org:993")};
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(
        bench.urls(), QStringList(QStringLiteral("imaps://ada%40example.org@mail.example.org")));
    QCOMPARE(bench.found.results.first().source, QStringLiteral("guessed"));
    QVERIFY(!bench.found.results.first().outsideDomain);
    QCOMPARE(bench.problemWith(QStringLiteral("imap.example.org:993")),
        QStringLiteral("Nobody is there."));
}

void DiscoveryRunTest::declinedMeansNoGuess()
{
    DiscoveryBench bench;
    bench.addService("_imaps", "", 0);
    bench.imap->servers = {QStringLiteral("mail.example.org:993")};
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.found.results.isEmpty());
    QCOMPARE(bench.problemWith(QStringLiteral("_imaps")),
        QStringLiteral("The domain's DNS says that it does not offer this."));
}

void DiscoveryRunTest::theSameServerIsNamedOnce()
{
    DiscoveryBench bench;
    bench.addService("_imaps", "Imap.Example.Org", 993);
    bench.web->add(databaseConfig,
        DiscoveryBench::config("imap.example.org", "993", "SSL", "%EMAILLOCALPART%", "OAuth2"));
    bench.imap->servers = {QStringLiteral("imap.example.org:993")};
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    // The DNS knows where, and the file knows as whom and how.
    QCOMPARE(bench.urls(), QStringList(QStringLiteral("imaps://ada@imap.example.org")));
    const DiscoveryResult result = bench.found.results.first();
    QVERIFY(result.oauth);
    QCOMPARE(result.userName, UserName::Stated);
    QCOMPARE(result.source, QStringLiteral("found in the domain's DNS (SRV _imaps)"));
}

void DiscoveryRunTest::theAddressStaysAtHome()
{
    DiscoveryBench bench("secret.name@example.org");
    bench.addService("_jmap", "jmap.example.net", 443);
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.web->asked.size(), 4);
    int told = 0;
    for (const PageRequest &request : std::as_const(bench.web->asked)) {
        QCOMPARE(request.url.scheme(), QStringLiteral("https"));
        if (!request.url.toString().contains(QStringLiteral("secret")))
            continue;
        ++told;
        QCOMPARE(request.url.host(), QStringLiteral("autoconfig.example.org"));
        QVERIFY(request.mayGoTo(QUrl(QStringLiteral("https://x.example.org/"))));
        QVERIFY(!request.mayGoTo(QUrl(QStringLiteral("https://example.net/"))));
    }
    QCOMPARE(told, 1);
    for (const QString &name : std::as_const(bench.dns->asked))
        QVERIFY(!name.contains(QStringLiteral("secret")));
}

void DiscoveryRunTest::namesBeyondAscii()
{
    DiscoveryBench bench("ada@b\u00fccher.example");
    bench.addService("_imaps", "imap.xn--bcher-kva.example", 993);
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.dns->asked.contains(QStringLiteral("_imaps._tcp.xn--bcher-kva.example")));
    QVERIFY(bench.imap->asked.contains(QStringLiteral("mail.xn--bcher-kva.example:993")));
    for (const PageRequest &request : std::as_const(bench.web->asked))
        QVERIFY(request.url.toEncoded().contains("xn--bcher-kva.example"));
    QCOMPARE(bench.found.results.size(), 1);
    QCOMPARE(bench.found.results.first().url.user(), QStringLiteral("ada@b\u00fccher.example"));
    QVERIFY(!bench.found.results.first().outsideDomain);
}

void DiscoveryRunTest::endsWithItsOwner()
{
    DiscoveryBench bench;
    bench.start();
    bench.discovery.reset();
    bench.settle();
    QCOMPARE(bench.ends, 0);
    QCOMPARE(bench.clock.pending(), 0U);
}

void DiscoveryRunTest::endsOnce()
{
    DiscoveryBench bench;
    bench.addService("_imaps", "s.example.org", 993);
    bench.imap->servers = {QStringLiteral("imap.example.org:993")};
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    bench.clock.advance(60s);
    bench.settle();
    QCOMPARE(bench.ends, 1);
}

QTEST_GUILESS_MAIN(DiscoveryRunTest)
#include "tst_discoveryrun.moc"
