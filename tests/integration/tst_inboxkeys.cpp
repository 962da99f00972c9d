// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktopsession.h"
#include "dovecotserver.h"
#include "grelothome.h"
#include "imapprobe.h"
#include "screenreader.h"

#include <QFile>
#include <QTest>

using namespace Grelot;
using Part = DesktopSession::Part;

namespace {

/// Somebody at the keyboard of a desktop without a tray, where the inbox is all there is of Grelot,
/// and two letters in a real mailbox.
struct House
{
    House()
    {
        dovecot.start();
        dovecot.deliver(QStringLiteral("alice"),
            {DovecotServer::message("The first"), DovecotServer::message("The second")});
        QVERIFY2(desktop.start(), qPrintable(desktop.error()));
        QVERIFY2(desktop.startAccessibility(), qPrintable(desktop.error()));
        QVERIFY2(desktop.start(Part::Openbox), qPrintable(desktop.error()));
        reader = std::make_unique<ScreenReader>(desktop.bus());
        QFile authority(desktop.home() + QLatin1String("/authority.pem"));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.write(dovecot.authority());
        authority.close();
        QProcessEnvironment environment = desktop.environment();
        environment.insert(QStringLiteral("SSL_CERT_FILE"), authority.fileName());
        home = std::make_unique<GrelotHome>(environment);
        QVERIFY(home->addAccount(QStringLiteral("work"),
            QStringLiteral("imaps://alice@localhost:%1").arg(dovecot.tlsPort()),
            QString::fromLatin1(DovecotServer::password())));
        startGrelot();
    }
    ~House() { endGrelot(); }

    void startGrelot() { program = home->start({}); }
    void endGrelot()
    {
        program->terminate();
        QVERIFY(program->waitForFinished(10'000));
    }
    bool press(const char *key) { return desktop.press(QLatin1String(key)); }
    bool shows(const char *words) const { return reader->shows(QLatin1String(words)); }
    const char *complaint() const
    {
        said = reader->shown().join(QLatin1String(" | ")).toUtf8();
        return said.constData();
    }
    /// What another client finds: how many messages there are in that mailbox.
    QByteArray counted(const QByteArray &mailbox) const
    {
        ImapProbe probe(dovecot.port(), "alice");
        return probe.run("STATUS " + mailbox + " (MESSAGES UNSEEN)");
    }
    bool holds(const QByteArray &mailbox, int messages, int unseen) const
    {
        const QByteArray numbers = "(MESSAGES " + QByteArray::number(messages) + " UNSEEN " +
            QByteArray::number(unseen) + ')';
        return counted(mailbox).contains(numbers);
    }

    DovecotServer dovecot;
    DesktopSession desktop;
    std::unique_ptr<ScreenReader> reader;
    std::unique_ptr<GrelotHome> home;
    std::unique_ptr<QProcess> program;
    mutable QByteArray said;
};

} // namespace

/// What the keys of the inbox do to a mailbox, and what undoing spares it.
class InboxKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archiveUndoneAndMeant();
    void quittingDoesWhatWasHeld();
};

void InboxKeysTest::archiveUndoneAndMeant()
{
    House house;
    QTRY_VERIFY2_WITH_TIMEOUT(house.shows("2 unread - Grelot"), house.complaint(), 20'000);
    QVERIFY2(house.press("e"), qPrintable(house.desktop.error()));
    QTRY_VERIFY2(house.shows("1 unread - Grelot"), house.complaint());
    QVERIFY(house.holds("INBOX", 2, 2)); // it only shows so far
    QVERIFY2(house.press("ctrl+z"), qPrintable(house.desktop.error()));
    QTRY_VERIFY2(house.shows("2 unread - Grelot"), house.complaint());

    QVERIFY2(house.press("e"), qPrintable(house.desktop.error()));
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.holds("Archive", 1, 1), house.counted("Archive").constData(), 20'000);
    QVERIFY2(house.holds("INBOX", 1, 1), house.counted("INBOX"));
    QTRY_VERIFY2(house.shows("1 unread - Grelot"), house.complaint());

    QVERIFY2(house.press("r"), qPrintable(house.desktop.error()));
    QTRY_VERIFY2(house.shows("Nothing unread - Grelot"), house.complaint());
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.holds("INBOX", 1, 0), house.counted("INBOX").constData(), 20'000);
    QVERIFY2(house.holds("Archive", 1, 1), house.counted("Archive"));
}

void InboxKeysTest::quittingDoesWhatWasHeld()
{
    House house;
    QTRY_VERIFY2_WITH_TIMEOUT(house.shows("2 unread - Grelot"), house.complaint(), 20'000);
    QVERIFY2(house.press("Delete"), qPrintable(house.desktop.error()));
    QTRY_VERIFY2(house.shows("1 unread - Grelot"), house.complaint());
    QVERIFY(house.holds("INBOX", 2, 2)); // it is held
    house.endGrelot();                   // within the moment
    house.startGrelot();
    QTRY_VERIFY2_WITH_TIMEOUT(
        house.holds("Trash", 1, 1), house.counted("Trash").constData(), 20'000);
    QVERIFY2(house.holds("INBOX", 1, 1), house.counted("INBOX"));
    QTRY_VERIFY2_WITH_TIMEOUT(house.shows("1 unread - Grelot"), house.complaint(), 20'000);
}

QTEST_GUILESS_MAIN(InboxKeysTest)
#include "tst_inboxkeys.moc"
