// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpsfetcher.h"
#include "scriptedhttpserver.h"
#include "trustedserver.h"

#include <QTest>

using namespace Grelot;

class HttpsFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bringsAPage();
    void tellsNobodyWhoAsks();
    void statusesArePages();
    void followsWithinHttps();
    void refusedRedirects_data();
    void refusedRedirects();
    void redirectsAreCounted();
    void theAskerMayForbid();
    void neverStartsPlain();
    void sizeIsLimited();
    void asLargeAsAllowed();
    void unknownCertificatesAreRefused();
    void cutOffIsAProblem();
    void endsWithTheAsker();

private:
    void fetch(const PageRequest &request);
    void fetch(const char *path = "/x") { fetch({m_server->url(path), "text/xml"}); }
    QString problem() const;
    void redirectTo(const QString &location, const char *status = "302 Found");

    std::unique_ptr<TrustedServer> m_trusted;
    std::unique_ptr<ScriptedHttpServer> m_server;
    std::unique_ptr<HttpsFetcher> m_fetcher;
    std::unique_ptr<QObject> m_asker;
    QList<PageFetcher::Answer> m_answers;
};

void HttpsFetcherTest::initTestCase()
{
    m_trusted = std::make_unique<TrustedServer>();
}

void HttpsFetcherTest::init()
{
    m_asker = std::make_unique<QObject>();
    m_fetcher = std::make_unique<HttpsFetcher>();
    m_server = std::make_unique<ScriptedHttpServer>();
    m_server->encrypt(m_trusted->identity());
    m_answers.clear();
}

void HttpsFetcherTest::fetch(const PageRequest &request)
{
    m_fetcher->fetch(request, m_asker.get(),
        [this](const PageFetcher::Answer &answer) { m_answers.append(answer); });
}

QString HttpsFetcherTest::problem() const
{
    const auto *problem = m_answers.isEmpty() ? nullptr : std::get_if<QString>(&m_answers.first());
    return problem ? *problem : QString();
}

void HttpsFetcherTest::redirectTo(const QString &location, const char *status)
{
    m_server->answer(ScriptedHttpServer::empty(status, "Location: " + location.toUtf8() + "\r\n"));
}

void HttpsFetcherTest::bringsAPage()
{
    m_server->answer(ScriptedHttpServer::whole("Text/XML; charset=utf-8", "<a/>"));
    fetch("/x?emailaddress=ada%40example.org");
    QTRY_COMPARE(m_answers.size(), 1);
    const auto page = std::get<Page>(m_answers.first());
    QCOMPARE(page.status, 200);
    QCOMPARE(page.contentType, QByteArray("text/xml"));
    QCOMPARE(page.body, QByteArray("<a/>"));
    QVERIFY(!page.challenges);
    QVERIFY(m_server->heads().first().startsWith("GET /x?emailaddress=ada%40example.org HTTP/1.1"));
}

void HttpsFetcherTest::tellsNobodyWhoAsks()
{
    m_server->answer(
        ScriptedHttpServer::empty("302 Found", "Location: /y\r\nSet-Cookie: a=b; Path=/\r\n"));
    m_server->answer(ScriptedHttpServer::whole("text/xml", "<a/>"));
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_server->heads().size(), 2);
    for (const QByteArray &head : m_server->heads()) {
        const QByteArray lower = head.toLower();
        for (const char *name : {"cookie:", "authorization:", "referer:", "gzip", "br,"})
            QVERIFY2(!lower.contains(name), head.constData());
    }
}

void HttpsFetcherTest::statusesArePages()
{
    m_server->answer(ScriptedHttpServer::empty("404 Not Found"));
    m_server->answer(
        ScriptedHttpServer::empty("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(std::get<Page>(m_answers.first()).status, 404);
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(std::get<Page>(m_answers.last()).status, 401);
    QVERIFY(std::get<Page>(m_answers.last()).challenges);
}

void HttpsFetcherTest::followsWithinHttps()
{
    ScriptedHttpServer other;
    other.encrypt(m_trusted->identity());
    other.answer(ScriptedHttpServer::whole("text/xml", "<there/>"));
    redirectTo(QStringLiteral("/second"), "301 Moved Permanently");
    redirectTo(QStringLiteral("third"), "307 Temporary Redirect");
    redirectTo(other.url("/there").toString(), "308 Permanent Redirect");
    fetch("/first");
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    QCOMPARE(std::get<Page>(m_answers.first()).body, QByteArray("<there/>"));
    QCOMPARE(std::get<Page>(m_answers.first()).url, other.url("/there"));
}

void HttpsFetcherTest::refusedRedirects_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *location, const char *says) {
        QTest::newRow(location) << QString::fromLatin1(location) << QString::fromLatin1(says);
    };
    row("http://127.0.0.1:%1/x", "without encryption");
    row("ftp://127.0.0.1:%1/x", "without encryption");
    row("file:///etc/passwd", "cannot be used");
    row("https://user:word@127.0.0.1:%1/x", "cannot be used");
    row("https:///x", "cannot be used");
}

void HttpsFetcherTest::refusedRedirects()
{
    QFETCH(QString, location);
    QFETCH(const QString, says);
    ScriptedHttpServer plain;
    if (location.contains(u'%'))
        location = location.arg(plain.serverPort());
    redirectTo(location);
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().contains(says), qPrintable(problem()));
    QCOMPARE(plain.connections(), 0);
}

void HttpsFetcherTest::redirectsAreCounted()
{
    for (int i = 0; i < 5; ++i)
        redirectTo(QStringLiteral("/again"));
    m_server->answer(ScriptedHttpServer::whole("text/xml", "<a/>"));
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    m_answers.clear();
    for (int i = 0; i < 6; ++i)
        redirectTo(QStringLiteral("/again"));
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().contains(QStringLiteral("more than 5 times")), qPrintable(problem()));
    QCOMPARE(m_server->heads().size(), 6 + 6);
}

void HttpsFetcherTest::theAskerMayForbid()
{
    redirectTo(QStringLiteral("https://other.example/x?emailaddress=ada"));
    fetch({m_server->url("/x"), {}, [](const QUrl &to) { return to.host() == u"127.0.0.1"; }});
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().contains(QStringLiteral("other.example")), qPrintable(problem()));
}

void HttpsFetcherTest::neverStartsPlain()
{
    ScriptedHttpServer plain;
    fetch({plain.url("/x"), {}});
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(plain.connections(), 0);
}

void HttpsFetcherTest::sizeIsLimited()
{
    m_server->answer(ScriptedHttpServer::head("200 OK", "Content-Type: text/xml\r\n"));
    fetch();
    QTRY_COMPARE(m_server->heads().size(), 1);
    m_server->flood("<a>", 100'000'000);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().contains(QStringLiteral("256 KiB")), qPrintable(problem()));
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void HttpsFetcherTest::asLargeAsAllowed()
{
    m_server->answer(ScriptedHttpServer::whole("text/xml", QByteArray(256 * 1024, 'x')));
    m_server->answer(ScriptedHttpServer::whole("text/xml", QByteArray(256 * 1024 + 1, 'x')));
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    QCOMPARE(std::get<Page>(m_answers.first()).body.size(), 256 * 1024);
    fetch();
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(std::holds_alternative<QString>(m_answers.last()));
}

void HttpsFetcherTest::unknownCertificatesAreRefused()
{
    m_server->encrypt(SelfSigned::make(QStringLiteral("127.0.0.1")));
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY2(problem().contains(QStringLiteral("certificate")), qPrintable(problem()));
    QCOMPARE(m_server->heads().size(), 0);
}

void HttpsFetcherTest::cutOffIsAProblem()
{
    m_server->answer(ScriptedHttpServer::head("200 OK", "Content-Length: 100\r\n") + "<a/>",
        ScriptedHttpServer::After::Close);
    fetch();
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!problem().isEmpty());
}

void HttpsFetcherTest::endsWithTheAsker()
{
    fetch();
    QTRY_COMPARE(m_server->heads().size(), 1);
    m_asker.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_answers.size(), 0);
}

QTEST_GUILESS_MAIN(HttpsFetcherTest)
#include "tst_httpsfetcher.moc"
