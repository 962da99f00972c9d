// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "autoconfig.h"
#include "autoconfigstep.h"

#include <QTest>

using namespace Grelot;

class AutoconfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAProvidersFile();
    void encryption_data();
    void encryption();
    void authentication_data();
    void authentication();
    void refused_data();
    void refused();
    void whatIsJustWithinTheLimits();
    void placeholders_data();
    void placeholders();
};

namespace {

QByteArray config(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">"
           "<emailProvider id=\"example.org\">" +
        inside + "</emailProvider></clientConfig>";
}

QByteArray server(const QByteArray &inside)
{
    return "<incomingServer type=\"imap\"><hostname>imap.example.org</hostname><port>993</port>"
           "<username>%EMAILADDRESS%</username>" +
        inside + "</incomingServer>";
}

QList<AutoconfigServer> serversIn(const QByteArray &xml)
{
    const auto parsed = parseAutoconfig(xml);
    if (const auto *problem = std::get_if<QString>(&parsed)) {
        qWarning("%s", qPrintable(*problem));
        return {};
    }
    return std::get<QList<AutoconfigServer>>(parsed);
}

} // namespace

void AutoconfigTest::readsAProvidersFile()
{
    const auto servers = serversIn(config(
        "<domain>example.org</domain><displayName>Ex &amp; Co</displayName>"
        "<incomingServer type=\"imap\">\n <hostname> imap.example.org </hostname>\n"
        " <port>993</port><socketType>SSL</socketType>"
        "<authentication>OAuth2</authentication><authentication>password-cleartext"
        "</authentication><username>%EMAILADDRESS%</username></incomingServer>"
        "<incomingServer type=\"pop3\"><hostname>pop.example.org</hostname><port>995</port>"
        "<socketType>SSL</socketType></incomingServer>"
        "<incomingServer type=\"imap\"><port>143</port><unknown><deep/></unknown>"
        "<hostname>mail.%EMAILDOMAIN%</hostname><username>%EMAILLOCALPART%</username>"
        "<socketType>STARTTLS</socketType></incomingServer>"
        "<outgoingServer type=\"smtp\"><hostname>smtp.example.org</hostname></outgoingServer>"
        "<documentation url=\"https://example.org\"><descr lang=\"en\">text</descr>"
        "</documentation>"));
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0],
        (AutoconfigServer{QStringLiteral("imap.example.org"), 993, Encryption::Tls,
            QStringLiteral("%EMAILADDRESS%"), true}));
    QCOMPARE(servers[1],
        (AutoconfigServer{QStringLiteral("mail.%EMAILDOMAIN%"), 143, Encryption::StartTls,
            QStringLiteral("%EMAILLOCALPART%"), false}));
}

void AutoconfigTest::encryption_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("ssl") << QByteArray("<socketType>SSL</socketType>") << Encryption::Tls;
    QTest::newRow("starttls") << QByteArray("<socketType>starttls</socketType>")
                              << Encryption::StartTls;
    QTest::newRow("plain") << QByteArray("<socketType>plain</socketType>") << Encryption::None;
    QTest::newRow("unsaid") << QByteArray() << Encryption::None;
    QTest::newRow("unknown") << QByteArray("<socketType>SSL if you can</socketType>")
                             << Encryption::None;
}

void AutoconfigTest::encryption()
{
    QFETCH(const QByteArray, type);
    const auto servers = serversIn(config(server(type)));
    QCOMPARE(servers.size(), 1);
    QTEST(servers.first().encryption, "encryption");
}

void AutoconfigTest::authentication_data()
{
    QTest::addColumn<QByteArrayList>("methods");
    QTest::addColumn<bool>("oauth");
    QTest::newRow("none") << QByteArrayList() << false;
    QTest::newRow("OAuth 2 alone") << QByteArrayList{"OAuth2"} << true;
    QTest::newRow("OAuth 2 first") << QByteArrayList{"OAuth2", "password-cleartext"} << true;
    QTest::newRow("password first") << QByteArrayList{"password-cleartext", "OAuth2"} << false;
    QTest::newRow("an old word first") << QByteArrayList{"secure", "OAuth2"} << false;
    QTest::newRow("an unknown one first") << QByteArrayList{"GSSAPI", "OAuth2"} << true;
}

void AutoconfigTest::authentication()
{
    QFETCH(const QByteArrayList, methods);
    QByteArray inside = "<socketType>SSL</socketType>";
    for (const QByteArray &method : methods)
        inside += "<authentication>" + method + "</authentication>";
    const auto servers = serversIn(config(server(inside)));
    QCOMPARE(servers.size(), 1);
    QTEST(servers.first().oauth, "oauth");
}

void AutoconfigTest::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &xml, const char *names) {
        QTest::newRow(name) << xml << QString::fromLatin1(names);
    };
    row("nothing", "", "XML");
    row("no XML", "404 not found", "XML");
    row("a page", "<!DOCTYPE html><html><body></body></html>", "document type");
    row("another root", "<html><clientConfig/></html>", "no autoconfig file");
    row("cut off", config(server({})).chopped(5), "XML");
    row("two roots", config(server({})) + "<x/>", "XML");
    row("a DTD", "<!DOCTYPE clientConfig>" + config(server({})), "document type");
    row("entities of its own",
        "<!DOCTYPE clientConfig [<!ENTITY a \"b\">]>" + config("<domain>&a;</domain>"),
        "document type");
    row("an external entity",
        "<!DOCTYPE clientConfig [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" +
            config("<domain>&a;</domain>"),
        "document type");
    row("an unknown entity", config("<domain>&a;</domain>"), "XML");
    row("too deep", config(QByteArray("<a>").repeated(15) + QByteArray("</a>").repeated(15)),
        "16 levels");
    row("too many elements", config(QByteArray("<a/>").repeated(1'999)), "2000 elements");
    row("too many servers", config(server({}).repeated(17)), "16 servers");
    row("too long a name", config(server("<hostname>" + QByteArray(1'025, 'a') + "</hostname>")),
        "1024 characters");
}

void AutoconfigTest::refused()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, names);
    const auto parsed = parseAutoconfig(xml);
    QVERIFY(std::holds_alternative<QString>(parsed));
    QVERIFY2(std::get<QString>(parsed).contains(names), qPrintable(std::get<QString>(parsed)));
}

void AutoconfigTest::whatIsJustWithinTheLimits()
{
    const QByteArray deep = QByteArray("<a>").repeated(14) + QByteArray("</a>").repeated(14);
    const QByteArray name = "<hostname>" + QByteArray(1'024, 'a') + "</hostname>";
    QCOMPARE(serversIn(config(deep + server(name).repeated(16))).size(), 16);
    // Root, provider, server and its three parts are six.
    QCOMPARE(serversIn(config(QByteArray("<a/>").repeated(1'994) + server({}))).size(), 1);
}

void AutoconfigTest::placeholders_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *address, const char *text, const char *filled) {
        QTest::newRow(text) << QString::fromLatin1(address) << QString::fromLatin1(text)
                            << QString::fromLatin1(filled);
    };
    row("ada@example.org", "%EMAILADDRESS%", "ada@example.org");
    row("ada@example.org", "%EMAILLOCALPART%", "ada");
    row("ada@example.org", "imap.%EMAILDOMAIN%", "imap.example.org");
    row("ada@example.org", "%EMAILLOCALPART%%%EMAILDOMAIN%", "ada%example.org");
    row("ada@example.org", "50%", "50%");
    row("ada@example.org", "%REALNAME%", "%REALNAME%");
    row("%EMAILDOMAIN%@example.org", "%EMAILLOCALPART%|%EMAILADDRESS%",
        "%EMAILDOMAIN%|%EMAILDOMAIN%@example.org");
}

void AutoconfigTest::placeholders()
{
    QFETCH(const QString, address);
    QFETCH(const QString, text);
    QTEST(withoutPlaceholders(text, *MailAddress::parse(address)), "filled");
}

QTEST_APPLESS_MAIN(AutoconfigTest)
#include "tst_autoconfig.moc"
