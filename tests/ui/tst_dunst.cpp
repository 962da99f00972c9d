// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dbusnotifier.h"
#include "desktopsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

// The notifier against a notification daemon as people have it.
class TestDunst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsReplacesAndWithdraws();
    void aClickIsTold();
    void keyringIsUnlocked();

private:
    static Notification mail(const QString &key, const QString &body)
    {
        return {key, NotificationKind::Message, QStringLiteral("Work"), QStringLiteral("INBOX"),
            {{QStringLiteral("Work"), QStringLiteral("INBOX"), QStringLiteral("17.1")}},
            QStringLiteral("Ada"), body};
    }

    DesktopSession m_desktop;
};

void TestDunst::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.error()));
}

void TestDunst::init()
{
    m_desktop.stop(DesktopSession::Part::Dunst);
    QVERIFY2(m_desktop.start(DesktopSession::Part::Dunst), qPrintable(m_desktop.error()));
}

void TestDunst::showsReplacesAndWithdraws()
{
    DBusNotifier notifier(m_desktop.bus().connect());
    notifier.show(mail(QStringLiteral("a"), QStringLiteral("one")));
    QTRY_COMPARE(m_desktop.dunstCount(), 1);
    notifier.show(mail(QStringLiteral("b"), QStringLiteral("two")));
    QTRY_COMPARE(m_desktop.dunstCount(), 2);
    notifier.show(mail(QStringLiteral("a"), QStringLiteral("one again")));
    notifier.withdraw(QStringLiteral("b"));
    QTRY_COMPARE(m_desktop.dunstCount(), 1);
    notifier.withdraw(QStringLiteral("a"));
    QTRY_COMPARE(m_desktop.dunstCount(), 0);
}

void TestDunst::aClickIsTold()
{
    DBusNotifier notifier(m_desktop.bus().connect());
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show(mail(QStringLiteral("a"), QStringLiteral("one")));
    QTRY_COMPARE(m_desktop.dunstCount(), 1);
    QVERIFY(m_desktop.clickDunst());
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated[0][1].value<NotificationAction>(), NotificationAction::Open);
    QTRY_COMPARE(m_desktop.dunstCount(), 0);
}

void TestDunst::keyringIsUnlocked()
{
    QVERIFY2(m_desktop.startKeyring(), qPrintable(m_desktop.error()));
}

QTEST_GUILESS_MAIN(TestDunst)
#include "tst_dunst.moc"
