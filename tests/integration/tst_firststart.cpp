// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktopsession.h"
#include "dovecotserver.h"
#include "fakenotificationdaemon.h"
#include "grelothome.h"
#include "screenreader.h"
#include "trayitem.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Grelot;
using Part = DesktopSession::Part;

namespace {

const QString alice = QStringLiteral("alice");

/// Where the icon goes.
enum class Tray { StatusNotifier, XEmbed, None };

/// A person's desktop, a real mail server, and Grelot started for the first time.
struct House
{
    explicit House(Tray tray = Tray::StatusNotifier)
    {
        dovecot.start();
        QVERIFY2(desktop.start(), qPrintable(desktop.error()));
        QVERIFY2(desktop.startAccessibility(), qPrintable(desktop.error()));
        QVERIFY2(desktop.start(Part::Openbox), qPrintable(desktop.error()));
        if (tray != Tray::None) {
            const Part host = tray == Tray::XEmbed ? Part::Trayer : Part::Panel;
            QVERIFY2(desktop.start(host), qPrintable(desktop.error()));
        }
        daemon = std::make_unique<FakeNotificationDaemon>(desktop.bus());
        QVERIFY(daemon->start());
        reader = std::make_unique<ScreenReader>(desktop.bus());
    }
    void startGrelot()
    {
        QFile authority(desktop.home() + QLatin1String("/authority.pem"));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.write(dovecot.authority());
        authority.close();
        QProcessEnvironment environment = desktop.environment();
        environment.insert(QStringLiteral("SSL_CERT_FILE"), authority.fileName());
        home = std::make_unique<GrelotHome>(environment);
        program = home->start({});
        QVERIFY(program->waitForStarted());
    }
    ~House()
    {
        if (program) {
            program->terminate();
            program->waitForFinished(5'000);
        }
    }
    QString accountUrl() const
    {
        return QStringLiteral("imaps://alice@localhost:%1").arg(dovecot.tlsPort());
    }
    /// Up to the page that asks how to sign in.
    void nameTheServer() const
    {
        QVERIFY2(reader->press(QStringLiteral("I know the server")), complaint());
        QVERIFY2(reader->write(QStringLiteral("Account address:"), accountUrl()), complaint());
        QVERIFY2(reader->press(QStringLiteral("Next")), complaint());
    }
    void signIn(const QString &password) const
    {
        QVERIFY2(reader->write(QStringLiteral("Password"), password), complaint());
        QVERIFY2(reader->press(QStringLiteral("Sign in")), complaint());
    }
    bool notified(const QString &words) const
    {
        const QList<NotifyRecord> records = daemon->records();
        return std::any_of(records.begin(), records.end(), [&](const NotifyRecord &record) {
            return (record.summary + u'\n' + record.body).contains(words);
        });
    }
    /// The running instance says so in its status.
    bool isConnected() const
    {
        said = home->run({QStringLiteral("status")}).output;
        return said.contains("Connected by IMAP") || said.contains("online (imap");
    }
    /// What is on the screen, where something is missed there.
    const char *complaint() const
    {
        said = reader->shown().join(QLatin1String(" | ")).toUtf8();
        return said.constData();
    }

    DovecotServer dovecot;
    DesktopSession desktop;
    std::unique_ptr<FakeNotificationDaemon> daemon;
    std::unique_ptr<ScreenReader> reader;
    std::unique_ptr<GrelotHome> home;
    std::unique_ptr<QProcess> program;
    mutable QByteArray said;
};

} // namespace

/// From the first start to the first notification, as somebody would who does not see the screen.
class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPasswordThenTheRightOne_data();
    void wrongPasswordThenTheRightOne();
    void withoutAKeyringNothingIsHalfStored();
};

void FirstStartTest::wrongPasswordThenTheRightOne_data()
{
    QTest::addColumn<Tray>("tray");
    QTest::newRow("StatusNotifierItem") << Tray::StatusNotifier;
    QTest::newRow("XEmbed") << Tray::XEmbed;
    QTest::newRow("no tray") << Tray::None;
}

void FirstStartTest::wrongPasswordThenTheRightOne()
{
    QFETCH(Tray, tray);
    House house(tray);
    QVERIFY2(house.desktop.startKeyring(), qPrintable(house.desktop.error()));
    house.startGrelot();
    house.nameTheServer();
    house.signIn(QStringLiteral("wrong"));
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.reader->shows(QStringLiteral("Signing in: failed")), house.complaint(), 20'000);
    QVERIFY2(house.reader->press(QStringLiteral("Change the sign-in")), house.complaint());
    house.signIn(QString::fromLatin1(DovecotServer::password()));
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.reader->shows(QStringLiteral("Waiting for push: done")), house.complaint(), 20'000);
    QVERIFY(!house.home->anyFileContains("imaps://")); // nothing is stored before the end
    QVERIFY2(house.reader->press(QStringLiteral("Next")), house.complaint());
    QVERIFY2(house.reader->press(QStringLiteral("Start Grelot when I log in")), house.complaint());
    QVERIFY2(house.reader->press(QStringLiteral("Next")), house.complaint());
    if (tray == Tray::None)
        QTRY_VERIFY2(house.reader->shows(QStringLiteral("no tray")), house.complaint());
    QVERIFY2(house.reader->press(QStringLiteral("Ring the bell")), house.complaint());
    QTRY_VERIFY(house.notified(QStringLiteral("The bell rings")));
    QVERIFY2(house.reader->press(QStringLiteral("Done")), house.complaint());

    if (tray == Tray::StatusNotifier) {
        const auto item = TrayItem::waitForFirst(house.desktop.bus().connect());
        QVERIFY(item);
        QTRY_VERIFY2_WITH_TIMEOUT(item->toolTip().contains(QStringLiteral("Connected by IMAP")),
            qPrintable(item->toolTip()), 15'000);
    } else {
        QTRY_VERIFY2_WITH_TIMEOUT(house.isConnected(), house.said, 15'000);
    }
    // Without a tray the window is the home, and is there; with one it waits for a click.
    if (tray == Tray::None)
        QTRY_VERIFY2(house.reader->shows(QStringLiteral("Connected by IMAP")), house.complaint());
    else
        QVERIFY2(!house.reader->shows(QStringLiteral("Unread messages")), house.complaint());
    QVERIFY2(!house.reader->shows(QStringLiteral("Ring the bell")), house.complaint());
    house.dovecot.deliver(alice, DovecotServer::message("The first letter"));
    QTRY_VERIFY_WITH_TIMEOUT(house.notified(QStringLiteral("The first letter")), 15'000);
    if (tray == Tray::None)
        QTRY_VERIFY2(house.reader->shows(QStringLiteral("1 unread - Grelot")), house.complaint());
    QVERIFY(house.home->anyFileContains("imaps://"));
    QVERIFY(!house.home->anyFileContains(DovecotServer::password()));
    QVERIFY(!house.home->anyFileContains("Type=Application")); // it had been preselected
}

void FirstStartTest::withoutAKeyringNothingIsHalfStored()
{
    House house;
    house.startGrelot();
    house.nameTheServer();
    QTRY_VERIFY2(house.reader->shows(QStringLiteral("No keyring runs")), house.complaint());
    house.signIn(QString::fromLatin1(DovecotServer::password()));
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.reader->shows(QStringLiteral("Waiting for push: done")), house.complaint(), 20'000);
    // A button is up again only a moment after it was pressed.
    for (const char *page : {"Which mailboxes", "Do you hear"}) {
        QVERIFY2(house.reader->press(QStringLiteral("Next")), house.complaint());
        QTRY_VERIFY2(house.reader->shows(QLatin1String(page)), house.complaint());
    }
    QVERIFY2(house.reader->press(QStringLiteral("Done")), house.complaint());
    QTRY_VERIFY2(house.reader->shows(QStringLiteral("no keyring")), house.complaint());
    QVERIFY(!house.home->anyFileContains("imaps://"));
    // A command gives it instead.
    for (const char *page : {"Which mailboxes", "Waiting for push", "A command gives"}) {
        QVERIFY2(house.reader->press(QStringLiteral("Back")), house.complaint());
        QTRY_VERIFY2(house.reader->shows(QLatin1String(page)), house.complaint());
    }
    QVERIFY2(
        house.reader->press(QStringLiteral("A command gives the password")), house.complaint());
    QVERIFY2(house.reader->write(QStringLiteral("Command"),
                 QStringLiteral("echo ") + QString::fromLatin1(DovecotServer::password())),
        house.complaint());
    QVERIFY2(house.reader->press(QStringLiteral("Sign in")), house.complaint());
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.reader->shows(QStringLiteral("Waiting for push: done")), house.complaint(), 20'000);
    // A button is up again only a moment after it was pressed.
    for (const char *page : {"Which mailboxes", "Do you hear"}) {
        QVERIFY2(house.reader->press(QStringLiteral("Next")), house.complaint());
        QTRY_VERIFY2(house.reader->shows(QLatin1String(page)), house.complaint());
    }
    QVERIFY2(house.reader->press(QStringLiteral("Done")), house.complaint());
    const auto tray = TrayItem::waitForFirst(house.desktop.bus().connect());
    QVERIFY(tray);
    QTRY_VERIFY2_WITH_TIMEOUT(tray->toolTip().contains(QStringLiteral("Connected by IMAP")),
        qPrintable(tray->toolTip()), 15'000);
    QVERIFY(house.home->anyFileContains("Type=Application")); // preselected
}

QTEST_GUILESS_MAIN(FirstStartTest)
#include "tst_firststart.moc"
