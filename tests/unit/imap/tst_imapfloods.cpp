// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connection.h"
#include "fixedsecret.h"
#include "floodserver.h"
#include "imaplimits.h"
#include "imapsource.h"
#include "randomsource.h"
#include "virtualclock.h"

#include <QFile>
#include <QTest>

using namespace Grelot;

namespace {

constexpr qint64 flood = 100'000'000;
constexpr qint64 mostGrowth = 8 * 1024 * 1024; // both ends, and what Qt has between them

/// A line of /proc/self/status in bytes; -1 when it is not there.
qint64 statusLine(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

/// The peak of the memory in use from here on.
bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

QString said(qsizetype limit)
{
    return QString::number(limit);
}

/// An account on a server that floods; no time passes.
struct FloodedAccount
{
    FloodedAccount(const QByteArray &beginning, const QByteArray &repeated)
        : server(beginning, repeated, flood)
        , secret({Secret::Kind::Password, QStringLiteral("sesame")})
        , source(config(server.serverPort()), secret, clock, random)
        , connection(source, clock, random)
    {
        QObject::connect(&connection, &Connection::failed, &connection,
            [this](const Failure &told) { failure = told; });
    }
    static ImapConfig config(quint16 port)
    {
        ImapConfig config;
        config.host = QStringLiteral("127.0.0.1");
        config.port = port;
        config.security = ImapSecurity::None;
        config.user = QStringLiteral("alice");
        return config;
    }

    VirtualClock clock;
    RandomSource random{1};
    FloodServer server;
    FixedSecret secret;
    ImapSource source;
    Connection connection;
    std::optional<Failure> failure;
};

} // namespace

/// Servers that send far more than anybody wants. A program of its own, so that its peak of memory
/// is its own.
class TestImapFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutOff_data();
    void cutOff();
};

void TestImapFloods::initTestCase()
{
    // What Qt loads for its first connection is not the account's.
    FloodedAccount account("* BYE not now\r\n", "x");
    account.connection.start();
    QTRY_VERIFY(account.failure);
}

void TestImapFloods::cutOff_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<QString>("limit");
    const QByteArray hello = "* OK hello\r\n";
    const QString line = said(ImapLimits::line);
    const QString response = said(ImapLimits::response);
    const QString skipped = said(ImapLimits::skipped);
    QTest::newRow("no newline, from the first byte on")
        << QByteArray("x") << QByteArray("x") << line;
    QTest::newRow("a greeting that never ends") << QByteArray("* OK ") << QByteArray("x") << line;
    QTest::newRow("no newline, after the greeting") << hello << QByteArray("x") << line;
    QTest::newRow("a literal of 4 GiB") << hello + "* LIST () NIL {4294967295}\r\n"
                                        << QByteArray("x") << response;
    QTest::newRow("a literal of 4 GiB, of a message")
        << hello + "* 1 FETCH (BODY[1] {4294967295}\r\n"
        << QByteArray("x") << skipped;
    QTest::newRow("a literal of more than 64 bits")
        << hello + "* LIST () NIL {99999999999999999999}\r\n"
        << QByteArray("x") << response;
    QTest::newRow("data that never ends") << hello + "* SEARCH" << QByteArray(" 1") << response;
    QTest::newRow("literals in a row")
        << hello + "* LIST () NIL " << QByteArray("{9}\r\n123456789 ") << response;
    QTest::newRow("a message that never ends")
        << hello + "* 1 FETCH (BODY[1] \"" << QByteArray("x") << skipped;
    QTest::newRow("lists in lists") << hello + "* 1 FETCH " << QByteArray("(") << skipped;
}

void TestImapFloods::cutOff()
{
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, repeated);
    QFETCH(const QString, limit);
    FloodedAccount account(beginning, repeated);
    QVERIFY(forgetPeak());
    const qint64 before = statusLine("VmHWM");
    QVERIFY(before > 0);
    account.connection.start();
    QTRY_VERIFY_WITH_TIMEOUT(account.failure, 30'000);
    QVERIFY2(account.failure->text.contains(limit), qPrintable(account.failure->text));
    QCOMPARE(account.failure->kind, FailureKind::Permanent);
    QCOMPARE(account.connection.state(), ConnectionState::Waiting);
    QTRY_VERIFY(account.server.wasLeft());
    QVERIFY(!account.server.isOver());
    const qint64 growth = statusLine("VmHWM") - before;
    qInfo("%lld bytes were sent; grew by %lld KiB", account.server.sent(), growth / 1024);
    QVERIFY2(growth < mostGrowth, QByteArray::number(growth));
}

QTEST_GUILESS_MAIN(TestImapFloods)
#include "tst_imapfloods.moc"
