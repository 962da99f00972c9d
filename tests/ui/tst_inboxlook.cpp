// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxcolours.h"
#include "inboxdelegate.h"
#include "inboxparts.h"
#include "inboxsamples.h"
#include "shots.h"

#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace Grelot;

/// What the eye, or the ear of a screen reader, gets of the inbox.
class TestInboxLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void labelsArePlainText();
    void controlsHaveNames();
    void contrasts_data();
    void contrasts();
    void initials_data();
    void initials();
    void times();
    void pictures();
};

void TestInboxLook::labelsArePlainText()
{
    InboxWindow window;
    const auto labels = window.findChildren<QLabel *>();
    for (QLabel *label : labels)
        QVERIFY(!label->pixmap().isNull() || label->textFormat() == Qt::PlainText);
    window.setConnection({false, QStringLiteral("<b>The server said</b>")});
    QVERIFY(labelWith(window, QStringLiteral("<b>The server said</b>")));
}

void TestInboxLook::controlsHaveNames()
{
    InboxWindow window;
    QVERIFY(!listOf(window)->accessibleName().isEmpty());
    QVERIFY(!window.findChild<QToolButton *>()->accessibleName().isEmpty());
    QVERIFY(!reconnectButton(window)->text().isEmpty());
    const auto labels = window.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->pixmap().isNull())
            QVERIFY(!label->accessibleName().isEmpty());
    }
}

void TestInboxLook::contrasts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestInboxLook::contrasts()
{
    QFETCH(bool, dark);
    setDarkPalette(dark);
    const QPalette palette = QApplication::palette();
    setDarkPalette(false);
    for (const auto &[text, ground] : {std::pair(QPalette::Text, QPalette::Base),
             std::pair(QPalette::HighlightedText, QPalette::Highlight)}) {
        const QColor below = palette.color(ground);
        // The two of a selection are the desktop's: what is ours may not be worse.
        const qreal given = InboxColours::contrast(palette.color(text), below);
        const QColor faint = InboxColours::faint(palette.color(text), below);
        QVERIFY(InboxColours::contrast(faint, below) >= qMin(4.5, given));
    }
    QVERIFY(InboxColours::contrast(InboxColours::accent(palette.color(QPalette::Base)),
                palette.color(QPalette::Base)) >= 3); // a mark, not a text
    QVERIFY(InboxColours::contrast(
                palette.color(QPalette::WindowText), InboxColours::amberGround(palette)) >= 4.5);
    QSet<QRgb> discs;
    for (int i = 0; i < 200; ++i) {
        const QColor disc = InboxColours::disc(QStringLiteral("user%1@example.org").arg(i));
        QVERIFY(InboxColours::contrast(disc, Qt::white) >= 4.5);
        discs.insert(disc.rgb());
    }
    QCOMPARE(discs.size(), 8);
    QCOMPARE(InboxColours::disc(QStringLiteral("Ada@Example.org")),
        InboxColours::disc(QStringLiteral("ada@example.org")));
}

void TestInboxLook::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two") << QStringLiteral("Ada Lovelace") << QStringLiteral("AL");
    QTest::newRow("three") << QStringLiteral("Ada King Lovelace") << QStringLiteral("AK");
    QTest::newRow("one") << QStringLiteral("Grelot") << QStringLiteral("G");
    QTest::newRow("address") << QStringLiteral("shop@mail.example") << QStringLiteral("S");
    QTest::newRow("lower case, accent") << QStringLiteral("élise du pont") << QStringLiteral("ÉD");
    QTest::newRow("apostrophe") << QStringLiteral("Conan O'Brien") << QStringLiteral("CO");
    QTest::newRow("quotes") << QStringLiteral("\"Ada\" (work)") << QStringLiteral("AW");
    QTest::newRow("none") << QStringLiteral("...") << QStringLiteral("?");
    QTest::newRow("empty") << QString() << QStringLiteral("?");
    QTest::newRow("emoji") << QStringLiteral("\U0001F514 Bell") << QStringLiteral("B");
}

void TestInboxLook::initials()
{
    QFETCH(QString, name);
    QTEST(InboxDelegate::initials(name), "letters");
}

void TestInboxLook::times()
{
    const QDateTime now(QDate(2026, 3, 12), QTime(18, 0), Qt::LocalTime);
    const QLocale locale;
    QCOMPARE(
        InboxDelegate::timeWords(now.addSecs(-3600).toUTC(), now.toUTC()), QStringLiteral("17:00"));
    QCOMPARE(InboxDelegate::timeWords(now.addDays(-2).toUTC(), now.toUTC()),
        locale.standaloneDayName(2));
    QCOMPARE(InboxDelegate::timeWords(now.addDays(-9).toUTC(), now.toUTC()),
        locale.toString(QDate(2026, 3, 3), QLocale::ShortFormat));
    // A server's clock that is ahead.
    QCOMPARE(InboxDelegate::timeWords(now.addDays(1).toUTC(), now.toUTC()),
        locale.toString(QDate(2026, 3, 13), QLocale::ShortFormat));
    QCOMPARE(InboxDelegate::timeWords({}, now), QString());
}

// For people to look at.
void TestInboxLook::pictures()
{
    for (const bool dark : {false, true}) {
        setDarkPalette(dark);
        const QString tone = dark ? QStringLiteral("dark") : QStringLiteral("light");
        InboxWindow window;
        window.setConnection({true, QStringLiteral("Connected by WebSocket, 12 ms.")});
        window.setUnread(0);
        window.show();
        keepShot(window, QStringLiteral("inbox-empty-") + tone);
        window.setRows(lifelikeRows());
        window.setUnread(6);
        listOf(window)->choose(1);
        keepShot(window, QStringLiteral("inbox-") + tone);
        window.setConnection(
            {false, QStringLiteral("The server does not answer. The next try comes in 12 s.")});
        window.setUnread(200);
        window.setLayoutDirection(dark ? Qt::RightToLeft : Qt::LeftToRight);
        keepShot(window, QStringLiteral("inbox-trouble-") + tone);
        QCOMPARE(window.grab().toImage().isNull(), false);
    }
    setDarkPalette(false);
}

QTEST_MAIN(TestInboxLook)
#include "tst_inboxlook.moc"
