// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "cyrusserver.h"
#include "desktopsession.h"
#include "fakenotificationdaemon.h"
#include "grelothome.h"
#include "imapprobe.h"
#include "trayitem.h"

#include <QTest>

using namespace Grelot;
using Part = DesktopSession::Part;

/// The tray application on a desktop and a JMAP account on Cyrus.
class JmapDesktopTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        explicit House(CyrusServer &server)
            : cyrus(server)
        {
            QVERIFY2(desktop.start(), qPrintable(desktop.error()));
            QVERIFY2(desktop.start(Part::Panel), qPrintable(desktop.error()));
            QVERIFY2(desktop.startKeyring(), qPrintable(desktop.error()));
            daemon = std::make_unique<FakeNotificationDaemon>(desktop.bus());
            QVERIFY(daemon->start());
            home = std::make_unique<GrelotHome>(desktop.environment());
        }
        /// With the secret in the keyring, until the tray shows the account in step.
        void startGrelot(const QString &user, const char *how, const QByteArray &secret)
        {
            const auto added = home->run(
                {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("work"),
                    QStringLiteral("jmap+http://%1@127.0.0.1:%2").arg(user).arg(cyrus.port()),
                    QLatin1String(how)},
                secret + '\n');
            QVERIFY2(added.exitCode == 0, added.errors);
            program = home->start({});
            tray = TrayItem::waitForFirst(desktop.bus().connect());
            QVERIFY(tray);
            QTRY_VERIFY2_WITH_TIMEOUT(
                tray->toolTip().contains(QStringLiteral("Connected by WebSocket")),
                qPrintable(tray->toolTip()), 20'000);
        }
        ~House()
        {
            if (program) {
                program->terminate();
                program->waitForFinished(5'000);
            }
        }
        QList<NotifyRecord> standing() const { return daemon->standing().values(); }

        CyrusServer &cyrus;
        DesktopSession desktop;
        std::unique_ptr<FakeNotificationDaemon> daemon;
        std::unique_ptr<GrelotHome> home;
        std::unique_ptr<QProcess> program;
        std::optional<TrayItem> tray;
    };

    CyrusServer m_cyrus{{QStringLiteral("ada"), QStringLiteral("bea"), QStringLiteral("cleo")}};

private Q_SLOTS:
    void initTestCase() { m_cyrus.start(); }
    void markReadFromTheNotification();
    void readElsewhereIsWithdrawn();
    void signsInByToken();
};

void JmapDesktopTest::markReadFromTheNotification()
{
    House house(m_cyrus);
    house.startGrelot(QStringLiteral("ada"), "--password-stdin", CyrusServer::password());
    m_cyrus.deliver(QStringLiteral("ada"), CyrusServer::message("Tea at five?"));
    QTRY_COMPARE(house.standing().size(), 1);
    const NotifyRecord record = house.standing().first();
    QVERIFY(record.body.contains(QStringLiteral("Tea at five?")));
    const qsizetype button = record.actions.indexOf(QStringLiteral("Mark as read"));
    QVERIFY(button > 0);
    house.daemon->invoke(record.id, record.actions.at(button - 1));
    ImapProbe other(m_cyrus.imapPort(), "ada", CyrusServer::password());
    QTRY_VERIFY(other.run("UID FETCH 1 (FLAGS)").contains("\\Seen"));
    QTRY_COMPARE(house.standing().size(), 0);
}

void JmapDesktopTest::readElsewhereIsWithdrawn()
{
    House house(m_cyrus);
    house.startGrelot(QStringLiteral("bea"), "--password-stdin", CyrusServer::password());
    m_cyrus.deliver(QStringLiteral("bea"), CyrusServer::message("Read me elsewhere"));
    QTRY_COMPARE(house.standing().size(), 1);
    ImapProbe(m_cyrus.imapPort(), "bea", CyrusServer::password()).setFlags("1", "\\Seen");
    QTRY_COMPARE(house.standing().size(), 0);
    QTRY_VERIFY2(!house.tray->toolTip().contains(QStringLiteral("1 unread")),
        qPrintable(house.tray->toolTip()));
}

void JmapDesktopTest::signsInByToken()
{
    House house(m_cyrus);
    const QByteArray token = m_cyrus.token(QStringLiteral("cleo"));
    house.startGrelot(QStringLiteral("cleo"), "--token-stdin", token);
    m_cyrus.deliver(QStringLiteral("cleo"), CyrusServer::message("By its bearer"));
    QTRY_COMPARE(house.standing().size(), 1);
    QVERIFY(!house.home->anyFileContains(token));
}

QTEST_GUILESS_MAIN(JmapDesktopTest)
#include "tst_jmapdesktop.moc"
