// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktopsession.h"
#include "dovecotserver.h"
#include "fakenotificationdaemon.h"
#include "gatewayprogram.h"
#include "grelothome.h"
#include "imapprobe.h"
#include "trayitem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

#include <algorithm>

using namespace Grelot;
using Part = DesktopSession::Part;

namespace {

const QString alice = QStringLiteral("alice");

QByteArrayList numbered(int first, int last)
{
    QByteArrayList result;
    for (int i = first; i <= last; ++i)
        result.append(DovecotServer::message("Letter " + QByteArray::number(i)));
    return result;
}

} // namespace

/// The tray application on a desktop: Dovecot, gateway, panel, notifications, keyring.
class DesktopRingsTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        House()
            : gateway((dovecot.start(), dovecot.port()))
        {
            QVERIFY(gateway.start());
            QVERIFY2(desktop.start(), qPrintable(desktop.error()));
            QVERIFY2(desktop.start(Part::Panel), qPrintable(desktop.error()));
            QVERIFY2(desktop.startKeyring(), qPrintable(desktop.error()));
            daemon = std::make_unique<FakeNotificationDaemon>(desktop.bus());
            QVERIFY(daemon->start());
            home = std::make_unique<GrelotHome>(desktop.environment());
        }
        /// With the password in the keyring, until the tray shows the account in step.
        void startGrelot()
        {
            const auto added =
                home->run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"),
                              gateway.accountUrl(alice), QStringLiteral("--password-stdin")},
                    DovecotServer::password() + '\n');
            QVERIFY2(added.exitCode == 0, added.errors);
            program = home->start({});
            tray = TrayItem::waitForFirst(bus());
            QVERIFY(tray);
            QTRY_VERIFY2_WITH_TIMEOUT(
                tray->toolTip().contains(QStringLiteral("Connected by WebSocket")),
                qPrintable(tray->toolTip()), 15'000);
        }
        ~House()
        {
            if (program) {
                program->terminate();
                program->waitForFinished(5'000);
            }
        }
        QDBusConnection bus() { return desktop.bus().connect(); }
        QList<NotifyRecord> standing() const { return daemon->standing().values(); }
        QSet<uint> shownIds() const
        {
            QSet<uint> ids;
            for (const NotifyRecord &record : daemon->records())
                ids.insert(record.id);
            return ids;
        }

        DovecotServer dovecot;
        GatewayProgram gateway;
        DesktopSession desktop;
        std::unique_ptr<FakeNotificationDaemon> daemon;
        std::unique_ptr<GrelotHome> home;
        std::unique_ptr<QProcess> program;
        std::optional<TrayItem> tray;
    };

private Q_SLOTS:
    void oneThenTwoHundred();
    void readElsewhereIsWithdrawn();
    void markReadFromTheNotification();
    void clickOpensTheInbox();
    void trayTellsOfTheMailServer();
    void secondStartRaisesTheFirst();
    void passwordIsInNoFile();
#ifndef GRELOT_SANITIZED
    void notifyFollowsExistsAtOnce();
#endif
};

void DesktopRingsTest::oneThenTwoHundred()
{
    House house;
    house.startGrelot();
    house.dovecot.deliver(alice, numbered(0, 0));
    QTRY_COMPARE(house.daemon->records().size(), 1);
    const NotifyRecord first = house.daemon->records().first();
    QVERIFY(first.body.contains(QStringLiteral("Letter 0")));
    QCOMPARE(first.hints.value(QStringLiteral("urgency")).typeId(), QMetaType::UChar);
    QTRY_VERIFY2(house.tray->toolTip().startsWith(QStringLiteral("Grelot: 1 unread")),
        qPrintable(house.tray->toolTip()));

    QSet<uint> before = house.shownIds();
    house.dovecot.deliver(alice, numbered(1, 200));
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.tray->toolTip().startsWith(QStringLiteral("Grelot: 201 unread")),
        qPrintable(house.tray->toolTip()), 20'000);
    // Within 3 s of the last message a summary says how many there are; the one from before the
    // burst is among them where the burst followed at once.
    const auto saysAll = [&] {
        const QList<NotifyRecord> standing = house.standing();
        return std::any_of(standing.begin(), standing.end(), [](const NotifyRecord &record) {
            return record.summary.startsWith(QStringLiteral("201 ")) ||
                record.summary.startsWith(QStringLiteral("200 "));
        });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(saysAll(), qPrintable(house.daemon->records().last().summary), 3'000);
    QVERIFY2(house.shownIds().subtract(before).size() <= 5,
        qPrintable(QString::number(house.shownIds().size())));
    QVERIFY(house.standing().size() <= 6);
}

void DesktopRingsTest::readElsewhereIsWithdrawn()
{
    House house;
    house.startGrelot();
    house.dovecot.deliver(alice, numbered(1, 1));
    QTRY_COMPARE(house.standing().size(), 1);
    ImapProbe other(house.dovecot.port(), alice.toUtf8());
    other.run("SELECT INBOX");
    other.setFlags("1", "\\Seen");
    QTRY_COMPARE(house.standing().size(), 0);
    QTRY_VERIFY(house.tray->toolTip().startsWith(QStringLiteral("Grelot: ")));
    QTRY_VERIFY2(!house.tray->toolTip().contains(QStringLiteral("1 unread")),
        qPrintable(house.tray->toolTip()));
}

void DesktopRingsTest::markReadFromTheNotification()
{
    House house;
    house.startGrelot();
    house.dovecot.deliver(alice, numbered(1, 1));
    QTRY_COMPARE(house.standing().size(), 1);
    const NotifyRecord record = house.standing().first();
    const qsizetype button = record.actions.indexOf(QStringLiteral("Mark as read"));
    QVERIFY(button > 0);
    house.daemon->invoke(record.id, record.actions.at(button - 1));
    ImapProbe other(house.dovecot.port(), alice.toUtf8());
    other.run("SELECT INBOX");
    QTRY_VERIFY(other.run("UID FETCH 1 (FLAGS)").contains("\\Seen"));
    QTRY_COMPARE(house.standing().size(), 0);
}

void DesktopRingsTest::clickOpensTheInbox()
{
    House house;
    house.startGrelot();
    house.dovecot.deliver(alice, numbered(1, 1));
    QTRY_COMPARE(house.standing().size(), 1);
    const auto windows = [&] {
        QProcess search;
        search.setProcessEnvironment(house.desktop.environment());
        search.start(QStringLiteral("xdotool"),
            {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                QStringLiteral("1 unread - Grelot")});
        search.waitForFinished(5'000);
        return search.readAllStandardOutput();
    };
    QVERIFY(windows().isEmpty());
    house.daemon->invoke(house.standing().first().id, QStringLiteral("default"));
    QTRY_VERIFY(!windows().isEmpty());
}

void DesktopRingsTest::trayTellsOfTheMailServer()
{
    House house;
    house.startGrelot();
    house.dovecot.kill();
    QTRY_VERIFY2_WITH_TIMEOUT(house.tray->toolTip().contains(QStringLiteral("mail server")),
        qPrintable(house.tray->toolTip()), 10'000);
    house.dovecot.start();
    QTRY_VERIFY2_WITH_TIMEOUT(house.home->run({QStringLiteral("check")}).exitCode == 0 &&
            house.tray->toolTip().contains(QStringLiteral("Connected by WebSocket.")) &&
            !house.tray->toolTip().contains(QStringLiteral("away")),
        qPrintable(house.tray->toolTip()), 40'000);
}

void DesktopRingsTest::secondStartRaisesTheFirst()
{
    House house;
    house.startGrelot();
    QCOMPARE(house.home->run({}).exitCode, 0);
    QCOMPARE(house.program->state(), QProcess::Running);
    QCOMPARE(house.home->run({QStringLiteral("quit")}).exitCode, 0);
    QVERIFY(house.program->waitForFinished(5'000));
    QCOMPARE(house.program->exitCode(), 0);
}

void DesktopRingsTest::passwordIsInNoFile()
{
    House house;
    house.startGrelot();
    QVERIFY(house.home->anyFileContains("push+http://"));
    QVERIFY(!house.home->anyFileContains(DovecotServer::password()));
    QVERIFY(!house.home->anyFileContains(DovecotServer::password().toBase64()));
}

#ifndef GRELOT_SANITIZED
void DesktopRingsTest::notifyFollowsExistsAtOnce()
{
    using Steady = std::chrono::steady_clock;
    constexpr int rounds = 20;
    House house;
    house.startGrelot();
    ImapProbe bare(house.dovecot.port(), alice.toUtf8());
    bare.run("SELECT INBOX");
    QList<double> latencies;
    for (int round = 0; round < rounds; ++round) {
        bare.startIdle();
        bool seen = false;
        QSocketNotifier readable(bare.descriptor(), QSocketNotifier::Read);
        connect(&readable, &QSocketNotifier::activated, this, [&] { seen = bare.poll() || seen; });
        std::optional<Steady::time_point> notified;
        const auto heard = connect(house.daemon.get(), &FakeNotificationDaemon::notified, this,
            [&] { notified = notified.value_or(Steady::now()); });
        house.dovecot.deliver(alice, numbered(round, round));
        QTRY_VERIFY(seen && notified);
        readable.setEnabled(false);
        disconnect(heard);
        latencies.append(
            std::chrono::duration<double, std::milli>(*notified - bare.existsAt()).count());
        bare.endIdle();
        // What was shown is taken off again, so that each message is the first of its kind.
        ImapProbe other(house.dovecot.port(), alice.toUtf8());
        other.run("SELECT INBOX");
        other.setFlags("1:*", "\\Seen");
        QTRY_COMPARE_WITH_TIMEOUT(house.standing().size(), 0, 10'000);
    }
    std::sort(latencies.begin(), latencies.end());
    const double median = (latencies[rounds / 2 - 1] + latencies[rounds / 2]) / 2;
    qInfo("Notify after EXISTS: median %.1f ms, least %.1f ms, most %.1f ms", median,
        latencies.first(), latencies.last());
    QVERIFY2(median <= 20.0, qPrintable(QString::number(median)));
}
#endif

QTEST_GUILESS_MAIN(DesktopRingsTest)
#include "tst_desktoprings.moc"
