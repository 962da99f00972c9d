// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoverybench.h"

using namespace Grelot;

/// What each step takes for a server.
class DiscoveryStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesInTheirOrder();
    void strangeServices_data();
    void strangeServices();
    void dnsTrouble();
    void jmapPages_data();
    void jmapPages();
    void jmapByService();
    void jmapDeclined();
    void jmapWhereRedirectsEnd();
    void neverPlain();
    void strangeServersInFiles_data();
    void strangeServersInFiles();
    void startTlsFromAFile();
    void statusesOfFiles();
};

void DiscoveryStepsTest::servicesInTheirOrder()
{
    DiscoveryBench bench;
    const QString here = QStringLiteral("a.example.org");
    const QString there = QStringLiteral("b.example.net");
    bench.dns->answers.insert(
        bench.service("_imaps"), QList<ServiceRecord>{{there, 993, 20, 0}, {here, 9993, 10, 0}});
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.urls(),
        (QStringList{QStringLiteral("imaps://ada%40example.org@a.example.org:9993"),
            QStringLiteral("imaps://ada%40example.org@b.example.net")}));
    QVERIFY(!bench.found.results[0].outsideDomain);
    QVERIFY(bench.found.results[1].outsideDomain);
    QCOMPARE(bench.found.results[0].userName, UserName::Assumed);
}

void DiscoveryStepsTest::strangeServices_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("port");
    QTest::newRow("no port") << QStringLiteral("a.example.org") << 0;
    QTest::newRow("a path") << QStringLiteral("a.example.org/x") << 993;
    QTest::newRow("a user") << QStringLiteral("a@example.org") << 993;
    QTest::newRow("a port in the name") << QStringLiteral("a.example.org:1") << 993;
    QTest::newRow("a line end") << QStringLiteral("a.example.org\r\nX") << 993;
    QTest::newRow("a space") << QStringLiteral("a example.org") << 993;
}

void DiscoveryStepsTest::strangeServices()
{
    QFETCH(const QString, target);
    QFETCH(const int, port);
    DiscoveryBench bench;
    bench.addService("_imaps", qPrintable(target), quint16(port));
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.urls().isEmpty());
    QCOMPARE(bench.problemWith(QStringLiteral("_imaps")),
        QStringLiteral("The domain's DNS names a server that cannot be one."));
}

void DiscoveryStepsTest::dnsTrouble()
{
    DiscoveryBench bench;
    bench.dns->answers.insert(bench.service("_imaps"), QStringLiteral("It is broken."));
    bench.dns->answers.insert(bench.service("_jmap"), QStringLiteral("It is broken."));
    bench.web->add(wellKnownJmap, R"({"capabilities":{}})", "application/json");
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.problemWith(QStringLiteral("_imaps")), QStringLiteral("It is broken."));
    // Without an answer of the DNS the domain itself is asked.
    QCOMPARE(
        bench.urls(), QStringList(QStringLiteral("jmap+https://ada%40example.org@example.org")));
}

void DiscoveryStepsTest::jmapPages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("challenges");
    QTest::addColumn<bool>("isJmap");
    const QByteArray json = "application/json";
    const QByteArray session = R"({"capabilities":{},"apiUrl":"/jmap"})";
    QTest::newRow("session") << 200 << json << session << false << true;
    QTest::newRow("credentials first")
        << 401 << QByteArray("text/plain") << QByteArray() << true << true;
    QTest::newRow("401 without a challenge")
        << 401 << QByteArray("text/html") << QByteArray() << false << false;
    QTest::newRow("a page for everything")
        << 200 << QByteArray("text/html") << QByteArray("<html>") << false << false;
    QTest::newRow("a page that says JSON") << 200 << json << QByteArray("<html>") << false << false;
    QTest::newRow("other JSON") << 200 << json << QByteArray("{}") << false << false;
    QTest::newRow("JSON, no object") << 200 << json << QByteArray("[]") << false << false;
    QTest::newRow("not found") << 404 << json << session << false << false;
    QTest::newRow("forbidden") << 403 << json << session << true << false;
    QTest::newRow("broken") << 500 << json << session << false << false;
}

void DiscoveryStepsTest::jmapPages()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, challenges);
    QFETCH(const bool, isJmap);
    DiscoveryBench bench;
    bench.web->answers.insert(
        wellKnownJmap, Page{QUrl(wellKnownJmap), status, type, body, challenges});
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.urls().size(), isJmap ? 1 : 0);
    QCOMPARE(bench.problemWith(QStringLiteral("JMAP")).isEmpty(), isJmap);
}

void DiscoveryStepsTest::jmapByService()
{
    DiscoveryBench bench;
    bench.addService("_jmap", "j.example.net", 8443);
    const QString url = QStringLiteral("https://j.example.net:8443/.well-known/jmap");
    bench.web->answers.insert(url, Page{QUrl(url), 401, {}, {}, true});
    bench.web->add(wellKnownJmap, R"({"capabilities":{}})", "application/json");
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.urls(),
        QStringList(QStringLiteral("jmap+https://ada%40example.org@j.example.net:8443")));
    QVERIFY(bench.found.results.first().outsideDomain);
    QCOMPARE(bench.found.results.first().source,
        QStringLiteral("found in the domain's DNS (SRV _jmap)"));
}

void DiscoveryStepsTest::jmapDeclined()
{
    DiscoveryBench bench;
    bench.addService("_jmap", "", 0);
    bench.web->add(wellKnownJmap, R"({"capabilities":{}})", "application/json");
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.urls().isEmpty());
    QCOMPARE(bench.problemWith(QStringLiteral("JMAP")),
        QStringLiteral("The domain's DNS says that it does not offer JMAP."));
}

void DiscoveryStepsTest::jmapWhereRedirectsEnd()
{
    DiscoveryBench bench;
    const QUrl end(QStringLiteral("https://api.example.net/jmap/session"));
    bench.web->answers.insert(wellKnownJmap, Page{end, 401, {}, {}, true});
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.urls(),
        QStringList(QStringLiteral("jmap+https://ada%40example.org@api.example.net/jmap/session")));
    QVERIFY(bench.found.results.first().outsideDomain);
}

void DiscoveryStepsTest::neverPlain()
{
    DiscoveryBench bench;
    bench.web->add(domainConfig, DiscoveryBench::config("imap.example.org", "143", "plain"));
    // On this very machine plain connections are fine, but nobody outside may say so.
    bench.web->add(wellKnownConfig, DiscoveryBench::config("localhost", "143", "plain"));
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.urls().isEmpty());
    for (const char *step : {"https://autoconfig.", "well-known"})
        QCOMPARE(bench.problemWith(QLatin1String(step)),
            QStringLiteral("It names an IMAP server only without encryption."));
}

void DiscoveryStepsTest::strangeServersInFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, const QByteArray &file) { QTest::newRow(name) << file; };
    row("no host", DiscoveryBench::config("", "993", "SSL"));
    row("a host with a path", DiscoveryBench::config("imap.example.org/x?y", "993", "SSL"));
    row("a host with a user", DiscoveryBench::config("evil@imap.example.org", "993", "SSL"));
    row("a port too large", DiscoveryBench::config("imap.example.org", "65536", "SSL"));
    row("no port", DiscoveryBench::config("imap.example.org", "", "SSL"));
    row("no user", DiscoveryBench::config("imap.example.org", "993", "SSL", ""));
    row("a line end in the user", DiscoveryBench::config("imap.example.org", "993", "SSL", "a\nb"));
}

void DiscoveryStepsTest::strangeServersInFiles()
{
    QFETCH(const QByteArray, file);
    DiscoveryBench bench;
    bench.web->add(domainConfig, file);
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.urls().isEmpty());
    QCOMPARE(bench.problemWith(QStringLiteral("https://autoconfig.")),
        QStringLiteral("It names an IMAP server that cannot be one."));
}

void DiscoveryStepsTest::startTlsFromAFile()
{
    DiscoveryBench bench;
    bench.web->add(wellKnownConfig,
        DiscoveryBench::config("mx.%EMAILDOMAIN%", "1143", "STARTTLS", "%EMAILLOCALPART%", "x"));
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.urls(), QStringList(QStringLiteral("imap://ada@mx.example.org:1143")));
    QCOMPARE(bench.found.results.first().userName, UserName::Stated);
    QVERIFY(!bench.found.results.first().oauth);
}

void DiscoveryStepsTest::statusesOfFiles()
{
    DiscoveryBench bench;
    const QByteArray file = DiscoveryBench::config("imap.example.org", "993", "SSL");
    bench.web->answers.insert(domainConfig, Page{QUrl(domainConfig), 404, "text/xml", file});
    bench.web->add(wellKnownConfig, "<clientConfig/>");
    bench.start();
    QTRY_COMPARE(bench.ends, 1);
    QVERIFY(bench.urls().isEmpty());
    QVERIFY(bench.problemWith(QStringLiteral("https://autoconfig.")).contains(u"404"));
    QCOMPARE(bench.problemWith(QStringLiteral("well-known/autoconfig")),
        QStringLiteral("It names no IMAP server."));
}

QTEST_GUILESS_MAIN(DiscoveryStepsTest)
#include "tst_discoverysteps.moc"
