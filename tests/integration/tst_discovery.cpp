// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connectproxy.h"
#include "discovery.h"
#include "dnsmasqserver.h"
#include "dnsresolver.h"
#include "grelothome.h"
#include "httpsfetcher.h"
#include "imapgreetingprobe.h"
#include "nginxserver.h"
#include "scriptedimapserver.h"
#include "trustedserver.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

/// Discovery against a real DNS server (dnsmasq), a real web server (nginx) and TLS, under the real
/// names: a proxy leads them to this machine. The program cannot be given another nameserver, so it
/// meets the web alone; the library meets all of it.
class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void dnsAnswers();
    void dnsIsAway();
    void servicesOfTheDomain();
    void declinedByTheDomain();
    void settingsOfTheDomain();
    void settingsInTheDatabase();
    void jmapByDnsAndRedirect();
    void neverToAPlainAddress();
    void guessedWhereNobodySays();
    void programTellsWhatItFound();
    void programFindsNothing();
    void programAddsByAddress();
    void programAsksBeforeItLeavesTheDomain();
    void programPrefersJmap();

private:
    struct Ran
    {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    Resolver::Answer ask(const QString &name, const char *nameserver = DnsmasqServer::address);
    Discovered discover(const char *address);
    Ran run(const GrelotHome &home, const QStringList &arguments);
    QProcessEnvironment behindProxy() const;

    std::unique_ptr<DnsmasqServer> m_dns;
    std::unique_ptr<NginxServer> m_web;
    std::unique_ptr<TrustedServer> m_trusted;
    std::unique_ptr<ScriptedImapServer> m_imap;
    std::unique_ptr<ConnectProxy> m_proxy;
    SystemClock m_clock;
    RandomSource m_random{1};
};

namespace {

const QByteArrayList webHosts{"autoconfig.settings.test", "autoconfig.outside.test",
    "autoconfig.plain.test", "database.test", "jmap.push.test", "api.push.test", "both.test",
    "jmap.both.test", "autoconfig.both.test"};

QByteArray clientConfig(const QByteArray &host, const QByteArray &port, const QByteArray &type)
{
    return "'<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"x\">"
           "<incomingServer type=\"imap\"><hostname>" +
        host + "</hostname><port>" + port + "</port><socketType>" + type +
        "</socketType><authentication>OAuth2</authentication>"
        "<username>%EMAILLOCALPART%</username></incomingServer></emailProvider></clientConfig>'";
}

QByteArray location(const QByteArray &path, const QByteArray &inside)
{
    return "location = " + path + " { default_type text/xml; " + inside + " }\n";
}

/// What nginx serves; one page for all names, which tells them by the one that is asked for.
QByteArray pages()
{
    const QByteArray byHost = "if ($host = autoconfig.outside.test) { return 200 " +
        clientConfig("imap.elsewhere.test", "993", "SSL") +
        "; }\nif ($host = autoconfig.plain.test) { return 302 http://plain.test/config; }\n"
        "return 200 " +
        clientConfig("imap.%EMAILDOMAIN%", "143", "STARTTLS") + ';';
    return location("/mail/config-v1.1.xml", byHost) +
        location("/v1.1/listed.test",
            "return 200 " + clientConfig("imap.listed.test", "993", "SSL") + ';') +
        location("/.well-known/jmap",
            "if ($host = both.test) { return 301 https://jmap.both.test/session; }\n"
            "return 301 https://api.push.test/session;") +
        location(
            "/session", "add_header WWW-Authenticate 'Basic realm=\"mail\"' always; return 401;");
}

QStringList urlsOf(const Discovered &discovered)
{
    QStringList urls;
    for (const DiscoveryResult &result : discovered.results)
        urls.append(result.url.toString());
    return urls;
}

QString problemWith(const Discovered &discovered, const QString &words)
{
    for (const DiscoveryAttempt &attempt : discovered.tried) {
        if (attempt.what.contains(words))
            return attempt.problem;
    }
    return {};
}

} // namespace

void DiscoveryTest::initTestCase()
{
    m_dns = std::make_unique<DnsmasqServer>(QStringList{QStringLiteral("--local=/test/"),
        QStringLiteral("--srv-host=_imaps._tcp.served.test,second.served.test,993,20,0"),
        QStringLiteral("--srv-host=_imaps._tcp.served.test,first.hoster.test,9993,10,0"),
        QStringLiteral("--srv-host=_imap._tcp.served.test,first.served.test,143,0,0"),
        QStringLiteral("--srv-host=_imaps._tcp.declined.test"),
        QStringLiteral("--srv-host=_jmap._tcp.push.test,jmap.push.test,443"),
        QStringLiteral("--txt-record=_imaps._tcp.other.test,text")});
    NginxFace face;
    face.tls = true;
    face.hosts = webHosts;
    face.locations = pages();
    m_web = std::make_unique<NginxServer>(face);
    m_trusted = std::make_unique<TrustedServer>(QByteArrayList{"mail.guess.test"});
    QFile authority(m_web->authorityFile());
    QVERIFY(authority.open(QIODevice::ReadOnly));
    trustInThisProcess(authority.readAll());
    m_imap = std::make_unique<ScriptedImapServer>("S: * OK hello");
    m_imap->useCertificate(m_trusted->certificateFile(), m_trusted->keyFile());
    m_imap->encryptFromStart();
    m_proxy = std::make_unique<ConnectProxy>();
    for (const QByteArray &host : webHosts)
        m_proxy->lead(QString::fromLatin1(host) + QStringLiteral(":443"), m_web->port());
    m_proxy->lead(QStringLiteral("mail.guess.test:993"), m_imap->port());
    m_proxy->useInThisProcess();
}

void DiscoveryTest::cleanupTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

Resolver::Answer DiscoveryTest::ask(const QString &name, const char *nameserver)
{
    DnsResolver resolver{QHostAddress(QLatin1String(nameserver))};
    QObject asker;
    std::optional<Resolver::Answer> answer;
    resolver.services(name, &asker, [&answer](const auto &given) { answer = given; });
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000); }();
    return answer.value_or(Resolver::Answer(QStringLiteral("never answered")));
}

Discovered DiscoveryTest::discover(const char *address)
{
    DiscoveryTools tools{
        std::make_unique<DnsResolver>(QHostAddress(QLatin1String(DnsmasqServer::address))),
        std::make_unique<HttpsFetcher>(), std::make_unique<ImapGreetingProbe>(),
        QStringLiteral("https://database.test/v1.1/")};
    Discovery discovery(std::move(tools), m_clock, m_random);
    std::optional<Discovered> found;
    connect(&discovery, &Discovery::finished, this,
        [&found](const Discovered &discovered) { found = discovered; });
    discovery.start(*MailAddress::parse(QLatin1String(address)));
    // A little longer than it has in all.
    [&found] { QTRY_VERIFY_WITH_TIMEOUT(found, 12'000); }();
    return found.value_or(Discovered());
}

QProcessEnvironment DiscoveryTest::behindProxy() const
{
    QProcessEnvironment environment;
    for (const char *name : {"https_proxy", "all_proxy"})
        environment.insert(QLatin1String(name), m_proxy->url());
    environment.insert(QStringLiteral("SSL_CERT_FILE"), m_web->authorityFile());
    return environment;
}

DiscoveryTest::Ran DiscoveryTest::run(const GrelotHome &home, const QStringList &arguments)
{
    // The proxy lives in our event loop.
    const auto process = home.start(arguments, QProcess::SeparateChannels);
    [&process] { QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 40'000); }();
    return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
}

void DiscoveryTest::dnsAnswers()
{
    const auto records = [this](const char *name) {
        const auto answer = ask(QLatin1String(name));
        const auto *found = std::get_if<QList<ServiceRecord>>(&answer);
        return found ? *found
                     : QList<ServiceRecord>{{std::get<QString>(answer), 0xffff, 0xffff, 0xffff}};
    };
    const auto served = records("_imaps._tcp.served.test");
    QCOMPARE(served.size(), 2);
    QVERIFY(served.contains({QStringLiteral("first.hoster.test"), 9993, 10, 0}));
    QVERIFY(served.contains({QStringLiteral("second.served.test"), 993, 20, 0}));
    QCOMPARE(records("_imaps._tcp.declined.test").value(0).target, QString());
    QCOMPARE(records("_imaps._tcp.declined.test").size(), 1);
    QVERIFY(records("_imap._tcp.nowhere.test").isEmpty());
}

void DiscoveryTest::dnsIsAway()
{
    const auto away = ask(QStringLiteral("_imaps._tcp.served.test"), "127.0.0.78");
    QVERIFY(std::holds_alternative<QString>(away));
    QVERIFY(!std::get<QString>(away).isEmpty());
    QVERIFY(std::get<QString>(away) != QStringLiteral("never answered"));
}

void DiscoveryTest::servicesOfTheDomain()
{
    const Discovered found = discover("ada@served.test");
    QCOMPARE(urlsOf(found),
        (QStringList{QStringLiteral("imaps://ada%40served.test@first.hoster.test:9993"),
            QStringLiteral("imaps://ada%40served.test@second.served.test"),
            QStringLiteral("imap://ada%40served.test@first.served.test")}));
    QVERIFY(found.results[0].outsideDomain);
    QVERIFY(!found.results[1].outsideDomain);
    QVERIFY(!found.results[1].oauth);
}

void DiscoveryTest::declinedByTheDomain()
{
    const Discovered found = discover("ada@declined.test");
    QVERIFY(found.results.isEmpty());
    QVERIFY(problemWith(found, QStringLiteral("_imaps")).contains(u"does not offer"));
}

void DiscoveryTest::settingsOfTheDomain()
{
    const qsizetype before = m_proxy->asked().size();
    const Discovered found = discover("ada@settings.test");
    QCOMPARE(urlsOf(found), QStringList(QStringLiteral("imap://ada@imap.settings.test")));
    QVERIFY(found.results.first().oauth);
    QVERIFY(!found.results.first().outsideDomain);
    QCOMPARE(found.results.first().source,
        QStringLiteral("found in the domain's own settings (autoconfig.settings.test)"));
    // Over TLS alone.
    for (const QString &place : m_proxy->asked().mid(before))
        QVERIFY2(place.endsWith(u":443") || place.endsWith(u":993"), qPrintable(place));
}

void DiscoveryTest::settingsInTheDatabase()
{
    const Discovered found = discover("ada@listed.test");
    QCOMPARE(urlsOf(found), QStringList(QStringLiteral("imaps://ada@imap.listed.test")));
    QVERIFY(found.results.first().source.contains(QStringLiteral("database.test")));
}

void DiscoveryTest::jmapByDnsAndRedirect()
{
    const Discovered found = discover("ada@push.test");
    QCOMPARE(urlsOf(found),
        QStringList(QStringLiteral("jmap+https://ada%40push.test@api.push.test/"
                                   "session")));
}

void DiscoveryTest::neverToAPlainAddress()
{
    const qsizetype before = m_proxy->asked().size();
    const Discovered found = discover("ada@plain.test");
    QVERIFY(found.results.isEmpty());
    QVERIFY(problemWith(found, QStringLiteral("https://autoconfig.plain.test"))
                .contains(QStringLiteral("without encryption")));
    QVERIFY(!m_proxy->asked().mid(before).join(u' ').contains(QStringLiteral(":80")));
}

void DiscoveryTest::guessedWhereNobodySays()
{
    const Discovered found = discover("ada@guess.test");
    QCOMPARE(
        urlsOf(found), QStringList(QStringLiteral("imaps://ada%40guess.test@mail.guess.test")));
    QCOMPARE(found.results.first().source, QStringLiteral("guessed"));
    QVERIFY(!problemWith(found, QStringLiteral("imap.guess.test")).isEmpty());
}

void DiscoveryTest::programTellsWhatItFound()
{
    const GrelotHome home(behindProxy());
    const Ran json = run(home,
        {QStringLiteral("account"), QStringLiteral("discover"), QStringLiteral("ada@settings.test"),
            QStringLiteral("--json")});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.output.count('\n'), 1);
    const QJsonObject told = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(told.keys(),
        (QStringList{
            QStringLiteral("address"), QStringLiteral("results"), QStringLiteral("tried")}));
    QCOMPARE(told[QLatin1String("address")].toString(), QStringLiteral("ada@settings.test"));
    QCOMPARE(told[QLatin1String("results")].toArray(),
        (QJsonArray{QJsonObject{
            {QStringLiteral("url"), QStringLiteral("imap://ada@imap.settings.test")},
            {QStringLiteral("user"), QStringLiteral("ada")},
            {QStringLiteral("source"),
                QStringLiteral("found in the domain's own settings (autoconfig.settings.test)")},
            {QStringLiteral("oauth"), true}, {QStringLiteral("outsideDomain"), false}}}));
    const Ran text = run(home,
        {QStringLiteral("account"), QStringLiteral("discover"),
            QStringLiteral("ada@settings.test")});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.output.startsWith("imap://ada@imap.settings.test\n"), text.output.constData());
}

void DiscoveryTest::programFindsNothing()
{
    const GrelotHome home(behindProxy());
    const Ran json = run(home,
        {QStringLiteral("account"), QStringLiteral("discover"), QStringLiteral("ada@plain.test"),
            QStringLiteral("--json")});
    QCOMPARE(json.code, 1);
    const QJsonArray tried =
        QJsonDocument::fromJson(json.output).object()[QLatin1String("tried")].toArray();
    QCOMPARE(tried.size(), qsizetype(discoverySteps.size()));
    for (const auto &one : tried) {
        QVERIFY(!one[QLatin1String("what")].toString().isEmpty());
        QVERIFY(!one[QLatin1String("problem")].toString().isEmpty());
    }
    QCOMPARE(run(home,
                 {QStringLiteral("account"), QStringLiteral("discover"),
                     QStringLiteral("ada@localhost")})
                 .code,
        2);
}

void DiscoveryTest::programAddsByAddress()
{
    const GrelotHome home(behindProxy());
    const Ran added = run(home,
        {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"),
            QStringLiteral("ada@settings.test"), QStringLiteral("--password-command"),
            QStringLiteral("pass show work")});
    QVERIFY2(added.code == 0, added.errors.constData());
    const auto list = home.run({QStringLiteral("account"), QStringLiteral("list")});
    QVERIFY2(list.output.contains("imap://ada@imap.settings.test"), list.output.constData());
}

void DiscoveryTest::programAsksBeforeItLeavesTheDomain()
{
    const GrelotHome home(behindProxy());
    QStringList arguments{QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"),
        QStringLiteral("ada@outside.test"), QStringLiteral("--password-command"),
        QStringLiteral("pass show work")};
    const Ran refused = run(home, arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.errors.contains("grelot account add work imaps://ada@imap.elsewhere.test"),
        refused.errors.constData());
    QVERIFY(home.run({QStringLiteral("account"), QStringLiteral("list")}).output.isEmpty());
    arguments.append(QStringLiteral("--yes"));
    const Ran added = run(home, arguments);
    QVERIFY2(added.code == 0, added.errors.constData());
    QVERIFY(home.run({QStringLiteral("account"), QStringLiteral("list")})
                .output.contains("imaps://ada@imap.elsewhere.test"));
}

void DiscoveryTest::programPrefersJmap()
{
    const GrelotHome home(behindProxy());
    const QString address = QStringLiteral("alice@both.test");
    const Ran told = run(home, {QStringLiteral("account"), QStringLiteral("discover"), address});
    const QByteArray jmap = "jmap+https://alice%40both.test@jmap.both.test/session";
    QVERIFY2(told.output.startsWith(jmap), told.output.constData());
    QVERIFY2(told.output.contains("preferred to IMAP"), told.output.constData());
    QVERIFY2(told.output.contains("imap://alice@imap.both.test"), told.output.constData());
    const Ran added = run(home,
        {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"), address,
            QStringLiteral("--password-command"), QStringLiteral("pass show work")});
    QVERIFY2(added.code == 0, added.errors.constData());
    QVERIFY2((added.output + added.errors).contains("preferred to IMAP"),
        (added.output + added.errors).constData());
    const auto list = home.run({QStringLiteral("account"), QStringLiteral("list")});
    QVERIFY2(list.output.contains(jmap), list.output.constData());
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
