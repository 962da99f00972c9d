// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktopsession.h"
#include "dovecotserver.h"
#include "fakenotificationdaemon.h"
#include "grelothome.h"
#include "hugeimapserver.h"
#include "loopreport.h"
#include "tcprelay.h"
#include "trayitem.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;
using Part = DesktopSession::Part;

namespace {

constexpr LoopReport::Milliseconds limit = 50ms;
/// A page fault or another program's hurry may hold it up once; what is in the program does always.
constexpr int rounds = 3;

const QString alice = QStringLiteral("alice");

/// The program on a desktop, watched.
struct House
{
    House()
    {
        QVERIFY2(desktop.start(), qPrintable(desktop.error()));
        QVERIFY2(desktop.start(Part::Openbox), qPrintable(desktop.error()));
        QVERIFY2(desktop.start(Part::Panel), qPrintable(desktop.error()));
        QVERIFY(daemon.start());
    }
    ~House() { end(); }
    /// secret: into the keyring, where one runs.
    void add(const QString &url, const QByteArray &secret = {})
    {
        home = std::make_unique<GrelotHome>(environment());
        if (secret.isEmpty()) {
            QVERIFY(home->addAccount(
                QStringLiteral("work"), url, QString::fromLatin1(DovecotServer::password())));
            return;
        }
        const auto added =
            home->run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"),
                          url, QStringLiteral("--password-stdin")},
                secret + '\n');
        QVERIFY2(added.exitCode == 0, added.errors);
    }
    void start()
    {
        program = home->start({});
        QVERIFY(program->waitForStarted());
        tray = TrayItem::waitForFirst(desktop.bus().connect());
        QVERIFY(tray);
    }
    void end()
    {
        if (!program)
            return;
        program->terminate();
        program->waitForFinished(5'000);
        program.reset();
    }
    bool says(const char *words) const { return tray->toolTip().contains(QLatin1String(words)); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment result = desktop.environment();
        report.watch(result);
        return result;
    }
    LoopReport::Milliseconds longest() const { return report.longest(program->processId()); }
    QByteArray words() const { return report.words(program->processId()); }

    DesktopSession desktop;
    FakeNotificationDaemon daemon{desktop.bus()};
    LoopReport report;
    std::unique_ptr<GrelotHome> home;
    std::unique_ptr<QProcess> program;
    std::optional<TrayItem> tray;
};

} // namespace

/// Whatever happens, the main thread is back at its event loop within 50 ms.
class NeverBlocksTest : public QObject
{
    Q_OBJECT

private:
    /// Plays it up to three times, until one round stays below the limit.
    template <typename Play>
    static void watch(House &house, Play play)
    {
        QByteArray words;
        for (int round = 0; round < rounds; ++round) {
            house.start();
            play();
            if (QTest::currentTestFailed())
                return;
            words = house.words();
            const bool fine = house.longest() <= limit;
            house.end();
            if (fine)
                return;
        }
        QFAIL(words);
    }

private Q_SLOTS:
    void theWatchSees();
    void start();
    void firstSyncOfManyUnread_data();
    void firstSyncOfManyUnread();
    void keyringThatAsks();
    void networkIsLost();
    void quitting_data();
    void quitting();
};

// What is below relies on it.
void NeverBlocksTest::theWatchSees()
{
    House house;
    QProcess program;
    program.setProcessEnvironment(house.environment());
    program.start(QStringLiteral(GRELOT_SLUGGARD), {});
    QVERIFY(program.waitForStarted());
    const qint64 process = program.processId();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const auto absences = house.report.absences(process);
    QVERIFY2(absences.size() == 3, house.report.words(process)); // its start, and two naps
    QVERIFY2(absences[1].away >= 120ms && absences[1].away < 170ms, house.report.words(process));
    QVERIFY2(absences[2].away >= 80ms && absences[2].away < 120ms, house.report.words(process));
}

void NeverBlocksTest::start()
{
    DovecotServer dovecot;
    dovecot.start();
    House house;
    house.add(QStringLiteral("imap://alice@localhost:%1?tls=none").arg(dovecot.port()));
    watch(house, [&] {
        QTRY_VERIFY2_WITH_TIMEOUT(
            house.says("Connected by IMAP"), qPrintable(house.tray->toolTip()), 15'000);
    });
}

void NeverBlocksTest::firstSyncOfManyUnread_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("in the tray") << false;
    QTest::newRow("with the inbox open") << true;
}

void NeverBlocksTest::firstSyncOfManyUnread()
{
    QFETCH(bool, shown);
    HugeImapServer server(HugeImapServer::Extensions::Dovecots);
    House house;
    house.add(QStringLiteral("imap://alice@127.0.0.1:%1?tls=none").arg(server.port()));
    watch(house, [&] {
        if (shown)
            house.tray->activate();
        QTRY_VERIFY2_WITH_TIMEOUT(
            house.tray->toolTip().startsWith(QStringLiteral("Grelot: 5,000 unread")) ||
                house.tray->toolTip().startsWith(QStringLiteral("Grelot: 5000 unread")),
            qPrintable(house.tray->toolTip()), 15'000);
    });
}

void NeverBlocksTest::keyringThatAsks()
{
    DovecotServer dovecot;
    dovecot.start();
    House house;
    QVERIFY2(house.desktop.startKeyring(), qPrintable(house.desktop.error()));
    house.add(QStringLiteral("imap://alice@localhost:%1?tls=none").arg(dovecot.port()),
        DovecotServer::password());
    watch(house, [&] {
        house.desktop.freezeKeyring(true); // as while it asks for its password
        house.end();
        house.start();
        QTRY_VERIFY2_WITH_TIMEOUT(
            house.says("Waiting for the password"), qPrintable(house.tray->toolTip()), 15'000);
        house.desktop.freezeKeyring(false);
        QTRY_VERIFY2_WITH_TIMEOUT(
            house.says("Connected by IMAP"), qPrintable(house.tray->toolTip()), 15'000);
    });
}

void NeverBlocksTest::networkIsLost()
{
    DovecotServer dovecot;
    dovecot.start();
    TcpRelay relay(dovecot.port());
    House house;
    house.add(QStringLiteral("imap://alice@localhost:%1?tls=none").arg(relay.port()));
    watch(house, [&] {
        QTRY_VERIFY2_WITH_TIMEOUT(
            house.says("Connected by IMAP"), qPrintable(house.tray->toolTip()), 15'000);
        relay.refuse(true);
        relay.reset();
        QTRY_VERIFY2_WITH_TIMEOUT(
            !house.says("Connected by IMAP"), qPrintable(house.tray->toolTip()), 15'000);
        relay.refuse(false);
        QTRY_VERIFY2_WITH_TIMEOUT(
            house.says("Connected by IMAP"), qPrintable(house.tray->toolTip()), 30'000);
    });
}

void NeverBlocksTest::quitting_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("a line that hangs") << true;
    QTest::newRow("a sign-in that hangs") << false;
}

// It is gone within 500 ms, too.
void NeverBlocksTest::quitting()
{
    QFETCH(bool, connected);
    DovecotServer dovecot;
    dovecot.start();
    TcpRelay relay(dovecot.port());
    House house;
    house.add(QStringLiteral("imap://alice@localhost:%1?tls=none").arg(relay.port()));
    LoopReport::Milliseconds least = 1h;
    watch(house, [&] {
        LineWeather weather;
        if (connected) {
            QTRY_VERIFY2_WITH_TIMEOUT(
                house.says("Connected by IMAP"), qPrintable(house.tray->toolTip()), 15'000);
            relay.silenceStanding();
        } else {
            QTRY_VERIFY(relay.standing() > 0);
            relay.silenceStanding();
        }
        QElapsedTimer sinceAsked;
        sinceAsked.start();
        QVERIFY(house.tray->choose(QStringLiteral("Quit")));
        QVERIFY(house.program->waitForFinished(5'000));
        least = std::min<LoopReport::Milliseconds>(
            least, std::chrono::nanoseconds(sinceAsked.nsecsElapsed()));
        QCOMPARE(house.program->exitCode(), 0);
    });
    QVERIFY2(least <= 500ms, QByteArray::number(least.count()));
}

QTEST_GUILESS_MAIN(NeverBlocksTest)
#include "tst_neverblocks.moc"
