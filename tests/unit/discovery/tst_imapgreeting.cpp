// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapgreetingprobe.h"
#include "scriptedimapserver.h"
#include "trustedserver.h"

#include <QTest>

using namespace Grelot;

class ImapGreetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_trusted = std::make_unique<TrustedServer>(); }
    void init();
    void greetings_data();
    void greetings();
    void tooLong();
    void plainIsNotTaken();
    void wrongNameIsRefused();
    void nobodyThere();
    void saysNothingItself();
    void endsWithTheAsker();

private:
    void knock(quint16 port, const char *host = "localhost");
    void serve(const QByteArray &script, const TestAuthority *authority = nullptr);

    std::unique_ptr<TrustedServer> m_trusted;
    std::unique_ptr<ScriptedImapServer> m_server;
    std::unique_ptr<QObject> m_asker;
    QList<std::optional<QString>> m_answers;
};

void ImapGreetingTest::init()
{
    m_asker = std::make_unique<QObject>();
    m_answers.clear();
}

void ImapGreetingTest::knock(quint16 port, const char *host)
{
    ImapGreetingProbe().knock(QLatin1String(host), port, m_asker.get(),
        [this](const std::optional<QString> &problem) { m_answers.append(problem); });
}

void ImapGreetingTest::serve(const QByteArray &script, const TestAuthority *authority)
{
    m_server = std::make_unique<ScriptedImapServer>(script);
    if (authority)
        m_server->useCertificate(authority->certificateFile(), authority->keyFile());
    else
        m_server->useCertificate(m_trusted->certificateFile(), m_trusted->keyFile());
    m_server->encryptFromStart();
}

void ImapGreetingTest::greetings_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isServer");
    QTest::newRow("ok") << QByteArray("S: * OK [CAPABILITY IMAP4rev1] Hello") << true;
    QTest::newRow("bare ok") << QByteArray("S: * ok") << true;
    QTest::newRow("bye") << QByteArray("S: * BYE too busy") << false;
    QTest::newRow("open to all") << QByteArray("S: * PREAUTH hello") << false;
    QTest::newRow("okay") << QByteArray("S: * OKAY") << false;
    QTest::newRow("web") << QByteArray("S: HTTP/1.1 400 Bad Request") << false;
    QTest::newRow("pop") << QByteArray("S: +OK hello") << false;
    QTest::newRow("nothing") << QByteArray("CLOSE") << false;
    QTest::newRow("half a line") << QByteArray("s: * OK hel\nCLOSE") << false;
}

void ImapGreetingTest::greetings()
{
    QFETCH(const QByteArray, script);
    QFETCH(const bool, isServer);
    serve(script);
    knock(m_server->port());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(!m_answers.first().has_value(), isServer);
}

void ImapGreetingTest::tooLong()
{
    serve("s: * OK " + QByteArray(9'000, 'x'));
    knock(m_server->port());
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first()->contains(QStringLiteral("8 KiB")));
}

void ImapGreetingTest::plainIsNotTaken()
{
    ScriptedImapServer plain("S: * OK hello");
    knock(plain.port());
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first());
}

void ImapGreetingTest::wrongNameIsRefused()
{
    const QTemporaryDir folder;
    const TestAuthority other(folder.path(), TestAuthority::Kind::WrongHost);
    trustInThisProcess(other.authority());
    serve("S: * OK hello", &other);
    knock(m_server->port());
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first()->contains(QStringLiteral("certificate")));
}

void ImapGreetingTest::nobodyThere()
{
    serve({});
    const quint16 port = m_server->port();
    m_server.reset();
    knock(port);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first());
}

void ImapGreetingTest::saysNothingItself()
{
    serve("S: * OK hello\nc: nothing more");
    knock(m_server->port());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_server->trouble(), QByteArray("not reached: c: nothing more"));
}

void ImapGreetingTest::endsWithTheAsker()
{
    serve("WAIT\nS: * OK hello");
    knock(m_server->port());
    QTRY_VERIFY(m_server->connections() == 1);
    m_asker.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_answers.size(), 0);
}

QTEST_GUILESS_MAIN(ImapGreetingTest)
#include "tst_imapgreeting.moc"
