// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

/// The built program, without a network, a display or a keyring.
class GrelotProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(); }
    void nothingRuns_data();
    void nothingRuns();
    void misuse_data();
    void misuse();
    void helpAndVersion();
    void accountsComeAndGo_data();
    void accountsComeAndGo();
    void aTakenNameIsMisuse();
    void urlsThatAreRefused_data();
    void urlsThatAreRefused();
    void withoutAKeyringNothingIsStored();
    void passwordNeedsASource();
    void unknownAccounts();
    void watchIsTheInstance();
    void aKilledOneIsReplaced();
    void addedAccountsReachTheInstance();
    void watchAttachesToWatch();
    void execRunsForEachEvent();
    void demoShowsMail();
    void testOfAnAccountNobodyServes();
    void testOfAnAccountThatIsRefused();

private:
    /// A `watch` that holds the place.
    std::unique_ptr<QProcess> watching(const QString &words = QStringLiteral("watch --json"));

    std::unique_ptr<Home> m_home;
};

namespace {

const QByteArray secret = "correct horse battery staple";

QStringList addWith(const QString &url, const QString &command)
{
    return {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"), url,
        QStringLiteral("--password-command"), command};
}

const QString goodUrl = QStringLiteral("push+https://ada@push.example.invalid");

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// Answers every request with 401.
class Refuser
{
public:
    Refuser()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->readAll();
                    socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n"
                                  "WWW-Authenticate: Basic realm=\"t\"\r\n"
                                  "Connection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

} // namespace

std::unique_ptr<QProcess> GrelotProgramTest::watching(const QString &words)
{
    auto process = m_home->start(words);
    const bool up =
        QTest::qWaitFor([this] { return m_home->run(QStringLiteral("status")).code == 0; });
    if (!up)
        qFatal("watch does not come up: %s", process->readAllStandardError().constData());
    return process;
}

void GrelotProgramTest::nothingRuns_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
        {"status", "status --json", "check", "pause", "pause 30m", "pause off", "quit"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void GrelotProgramTest::nothingRuns()
{
    QFETCH(const QString, words);
    const Ran ran = m_home->run(words);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, QByteArray("Grelot is not running.\n"));
}

void GrelotProgramTest::misuse_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"frobnicate", "status now", "pause soon", "quit --json", "account",
             "account add x", "watch --exec", "account list x"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void GrelotProgramTest::misuse()
{
    QFETCH(const QString, words);
    const Ran ran = m_home->run(words);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

void GrelotProgramTest::helpAndVersion()
{
    const Ran help = m_home->run(QStringLiteral("--help"));
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("account add NAME URL"));
    const Ran version = m_home->run(QStringLiteral("--version"));
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, QByteArray("grelot " GRELOT_VERSION "\n"));
}

void GrelotProgramTest::accountsComeAndGo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("listed");
    QTest::newRow("gateway") << goodUrl << goodUrl + QStringLiteral("/push/v1");
    const QString jmap = QStringLiteral("jmap+https://ada@mail.example.invalid");
    QTest::newRow("JMAP") << jmap << jmap;
    const QString near = QStringLiteral("jmap+http://ada@localhost:8080/session");
    QTest::newRow("JMAP on this machine") << near << near;
}

void GrelotProgramTest::accountsComeAndGo()
{
    QFETCH(const QString, url);
    QFETCH(const QString, listed);
    Ran ran = m_home->run(QStringLiteral("account list"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.all(), QByteArray());
    ran = m_home->run(addWith(url, QStringLiteral("pass show work")));
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(ran.all(), QByteArray());
    ran = m_home->run(QStringLiteral("account list"));
    QCOMPARE(ran.out, "work\t" + listed.toUtf8() + '\n');
    ran = m_home->run(QStringLiteral("account remove work"));
    QVERIFY2(ran.code == 0, ran.err);
    QCOMPARE(m_home->run(QStringLiteral("account list")).out, QByteArray());
}

void GrelotProgramTest::aTakenNameIsMisuse()
{
    QCOMPARE(m_home->run(addWith(goodUrl, QStringLiteral("one"))).code, 0);
    const Ran again = m_home->run(addWith(goodUrl, QStringLiteral("two")));
    QCOMPARE(again.code, 2);
    QVERIFY(again.err.contains("work"));
    QVERIFY(m_home->filesWith("two").isEmpty());
    // Told before the password is asked for.
    const Ran prompted = m_home->run(
        QStringLiteral("account add work %1 --password-stdin").arg(goodUrl), secret + '\n');
    QCOMPARE(prompted.code, 2);
}

void GrelotProgramTest::urlsThatAreRefused_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"push+http://ada@push.example.invalid",
             "push+http://ada@192.0.2.7:8787", "push+http://ada@localhost.example.invalid",
             "push+https://ada:correct%20horse%20battery%20staple@push.example.invalid",
             "push+https://push.example.invalid", "https://ada@push.example.invalid", "ada@example",
             "jmap+http://ada@mail.example.invalid"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void GrelotProgramTest::urlsThatAreRefused()
{
    QFETCH(const QString, url);
    const Ran ran = m_home->run(addWith(url, QStringLiteral("pass show work")));
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!ran.all().contains("horse"));
    QCOMPARE(m_home->run(QStringLiteral("account list")).all(), QByteArray());
    QVERIFY(m_home->filesWith("horse").isEmpty());
}

void GrelotProgramTest::withoutAKeyringNothingIsStored()
{
    for (const char *option : {"--password-stdin", "--token-stdin"}) {
        const Ran ran = m_home->run(
            QStringLiteral("account add work %1 %2").arg(goodUrl, QLatin1String(option)),
            secret + '\n');
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!ran.all().contains(secret));
        QVERIFY(m_home->filesWith(secret).isEmpty());
        QVERIFY(m_home->filesWith("example.invalid").isEmpty());
        QCOMPARE(m_home->run(QStringLiteral("account list")).all(), QByteArray());
    }
}

void GrelotProgramTest::passwordNeedsASource()
{
    const QString add = QStringLiteral("account add work %1").arg(goodUrl);
    QCOMPARE(m_home->run(add, secret + '\n').code, 2); // no terminal to ask at
    QCOMPARE(m_home->run(add + QStringLiteral(" --password-stdin")).code, 2);
    QCOMPARE(m_home->run(add + QStringLiteral(" --password-stdin"), "\n").code, 2);
    QCOMPARE(m_home->run(addWith(goodUrl, QStringLiteral("  "))).code, 2);
    QVERIFY(m_home->filesWith(secret).isEmpty());
}

void GrelotProgramTest::unknownAccounts()
{
    for (const char *words : {"account remove nobody", "account test nobody"}) {
        const Ran ran = m_home->run(QLatin1String(words));
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains("nobody"));
    }
}

void GrelotProgramTest::watchIsTheInstance()
{
    const auto watch = watching();
    const Ran json = m_home->run(QStringLiteral("status --json"));
    QCOMPARE(json.code, 0);
    QCOMPARE(json.out.count('\n'), 1);
    QCOMPARE(objectOf(json.out).value(QLatin1String("paused")), QJsonValue(false));
    QCOMPARE(m_home->run(QStringLiteral("check")).code, 0);
    QCOMPARE(m_home->run(QStringLiteral("pause 30m")).code, 0);
    QVERIFY(m_home->run(QStringLiteral("status")).out.contains("paused"));
    QCOMPARE(m_home->run(QStringLiteral("pause off")).code, 0);
    QVERIFY(!m_home->run(QStringLiteral("status")).out.contains("paused"));
    QCOMPARE(m_home->run(QStringLiteral("pause soon")).code, 2);
    QCOMPARE(m_home->run(QStringLiteral("quit")).code, 0);
    QVERIFY(watch->waitForFinished());
    QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch->exitCode(), 0);
    QCOMPARE(m_home->run(QStringLiteral("status")).code, 3);
}

void GrelotProgramTest::aKilledOneIsReplaced()
{
    const auto first = watching();
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(m_home->run(QStringLiteral("status")).code, 3);
    const auto second = watching();
    QCOMPARE(m_home->run(QStringLiteral("quit")).code, 0);
    QVERIFY(second->waitForFinished());
}

void GrelotProgramTest::addedAccountsReachTheInstance()
{
    const auto watch = watching();
    // Nothing listens on port 1 of loopback: it fails at once and without a network.
    const QString url = QStringLiteral("push+http://ada@127.0.0.1:1");
    QCOMPARE(m_home->run(addWith(url, QStringLiteral("printf x"))).code, 0);
    QVERIFY(m_home->run(QStringLiteral("status")).out.contains("work: "));
    QCOMPARE(m_home->run(QStringLiteral("account remove work")).code, 0);
    QVERIFY(!m_home->run(QStringLiteral("status")).out.contains("work: "));
    watch->terminate();
    QVERIFY(watch->waitForFinished());
    QCOMPARE(watch->exitCode(), 0);
}

void GrelotProgramTest::watchAttachesToWatch()
{
    const auto holder = watching();
    const auto guest = m_home->start(QStringLiteral("watch --json"));
    const QString url = QStringLiteral("push+http://ada@127.0.0.1:1");
    QCOMPARE(m_home->run(addWith(url, QStringLiteral("printf x"))).code, 0);
    for (QProcess *process : {holder.get(), guest.get()}) {
        QVERIFY(QTest::qWaitFor([process] { return process->canReadLine(); }));
        const QJsonObject event = objectOf(process->readLine());
        QCOMPARE(event.value(QLatin1String("account")).toString(), QStringLiteral("work"));
        QCOMPARE(event.value(QLatin1String("event")).toString(), QStringLiteral("connection"));
    }
    // When the holder goes, the guest takes its place.
    holder->kill();
    QVERIFY(holder->waitForFinished());
    QVERIFY(QTest::qWaitFor([this] { return m_home->run(QStringLiteral("status")).code == 0; }));
    QCOMPARE(m_home->run(QStringLiteral("quit")).code, 0);
    QVERIFY(guest->waitForFinished());
}

void GrelotProgramTest::execRunsForEachEvent()
{
    const QString out = m_home->path(QStringLiteral("events"));
    const auto watch = m_home->start({QStringLiteral("watch"), QStringLiteral("--demo"),
        QStringLiteral("--exec"), QStringLiteral("tee -a \"%1\"").arg(out)});
    const auto events = [&] {
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    QVERIFY(QTest::qWaitFor([&] { return events().size() > 3; }, 20'000));
    const QJsonObject first = objectOf(events().first());
    QCOMPARE(first.value(QLatin1String("event")).toString(), QStringLiteral("connection"));
    QCOMPARE(first.value(QLatin1String("account")).toString(), QStringLiteral("demo"));
    watch->terminate();
    QVERIFY(watch->waitForFinished());
}

void GrelotProgramTest::demoShowsMail()
{
    const auto watch = m_home->start(QStringLiteral("watch --demo --json"));
    QStringList kinds;
    const auto seen = [&] {
        while (watch->canReadLine())
            kinds.append(objectOf(watch->readLine()).value(QLatin1String("event")).toString());
        return kinds.contains(QStringLiteral("unread"));
    };
    QVERIFY(QTest::qWaitFor(seen, 20'000));
    QCOMPARE(kinds.first(), QStringLiteral("connection"));
    // It has a place of its own: for all others nothing runs.
    QCOMPARE(m_home->run(QStringLiteral("status")).code, 3);
    watch->terminate();
    QVERIFY(watch->waitForFinished());
    QCOMPARE(watch->exitCode(), 0);
}

void GrelotProgramTest::testOfAnAccountNobodyServes()
{
    const QString url = QStringLiteral("push+http://ada@127.0.0.1:1");
    const QString command = QStringLiteral("printf \"%1\"").arg(QString::fromLatin1(secret));
    QCOMPARE(m_home->run(addWith(url, command)).code, 0);
    const Ran ran = m_home->run(QStringLiteral("account test work"));
    QVERIFY2(ran.code == 3, ran.all());
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!ran.all().contains(secret));
}

void GrelotProgramTest::testOfAnAccountThatIsRefused()
{
    Refuser refuser;
    const QString url = QStringLiteral("push+http://ada@127.0.0.1:%1").arg(refuser.port());
    const QString command = QStringLiteral("printf \"%1\"").arg(QString::fromLatin1(secret));
    QCOMPARE(m_home->run(addWith(url, command)).code, 0);
    const auto test = m_home->start(QStringLiteral("account test work"));
    QVERIFY(QTest::qWaitFor([&] { return test->state() == QProcess::NotRunning; }, 20'000));
    QCOMPARE(test->exitCode(), 4);
    QVERIFY(!test->readAllStandardError().contains(secret));
}

QTEST_GUILESS_MAIN(GrelotProgramTest)
#include "tst_grelotprogram.moc"
