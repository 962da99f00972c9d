// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bellpainter.h"
#include "goldenpicture.h"
#include "hues.h"
#include "inboxdelegate.h"
#include "inboxmodel.h"
#include "inboxparts.h"
#include "inboxsamples.h"
#include "shots.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Grelot;

/// Pictures that must not change by accident.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void cleanup() { setDarkPalette(false); }
    void differencesAreSeen();
    void badge_data();
    void badge();
    void badgeStates_data();
    void badgeStates();
    void rows_data();
    void rows();
};

void GoldenTest::differencesAreSeen()
{
    if (qEnvironmentVariableIsSet("GRELOT_UPDATE_GOLDEN"))
        return; // or it would become the golden one
    QImage other = paintBell({BellState::Online, 9, {}, BellStyle::Colour, Qt::black}, 32);
    other.setPixelColor(5, 5, Qt::magenta);
    QVERIFY(differenceToGolden(other, QStringLiteral("badge-9-32")).startsWith(u'1'));
    QVERIFY(!differenceToGolden(other.copy(0, 0, 8, 8), QStringLiteral("badge-9-32")).isEmpty());
    QVERIFY(!differenceToGolden(other, QStringLiteral("none-such")).isEmpty());
}

void GoldenTest::badge_data()
{
    QTest::addColumn<int>("unread");
    QTest::addColumn<int>("size");
    for (const int unread : {1, 9, 42, 100}) {
        for (const int size : {16, 22, 32, 48})
            QTest::addRow("%s at %d", qPrintable(badgeText(unread, size)), size) << unread << size;
    }
}

void GoldenTest::badge()
{
    QFETCH(int, unread);
    QFETCH(int, size);
    const QImage picture =
        paintBell({BellState::Online, unread, {}, BellStyle::Colour, Qt::black}, size);
    const QString name = QStringLiteral("badge-%1-%2").arg(unread).arg(size);
    QCOMPARE(differenceToGolden(picture, name), QString());
}

void GoldenTest::badgeStates_data()
{
    QTest::addColumn<BellState>("state");
    QTest::addColumn<BellStyle>("style");
    const auto add = [](const char *name, BellState state) {
        QTest::addRow("%s-colour", name) << state << BellStyle::Colour;
        QTest::addRow("%s-symbolic", name) << state << BellStyle::Symbolic;
    };
    add("online", BellState::Online);
    add("reconnecting", BellState::Reconnecting);
    add("needs-you", BellState::NeedsYou);
    add("paused", BellState::Paused);
}

void GoldenTest::badgeStates()
{
    QFETCH(BellState, state);
    QFETCH(BellStyle, style);
    const QImage picture =
        paintBell({state, 7, Hues::colour(4), style, QColor(0x20, 0x20, 0x20)}, 22);
    QCOMPARE(differenceToGolden(
                 picture, QStringLiteral("bell-") + QLatin1String(QTest::currentDataTag())),
        QString());
}

void GoldenTest::rows_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("ratio");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << false << 1 << Qt::LeftToRight;
    QTest::newRow("dark") << true << 1 << Qt::LeftToRight;
    QTest::newRow("light-200") << false << 2 << Qt::LeftToRight;
    QTest::newRow("dark-200") << true << 2 << Qt::LeftToRight;
    QTest::newRow("light-rtl") << false << 1 << Qt::RightToLeft;
}

// From above: a heading; at rest; below the pointer; chosen; chosen below the pointer.
void GoldenTest::rows()
{
    QFETCH(bool, dark);
    QFETCH(int, ratio);
    QFETCH(Qt::LayoutDirection, direction);
    setDarkPalette(dark);
    InboxRow row = inboxRow(1);
    row.message.from = {QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")};
    row.message.subject = QStringLiteral("Notes on the engine");
    row.message.preview =
        QStringLiteral("I have been thinking about the way the engine might weave");
    row.message.receivedAt =
        QDateTime(QDate(2020, 5, 17), QTime(12, 0), Qt::UTC); // a date, for good
    InboxModel model;
    model.setAccounts({{QStringLiteral("Work"), Hues::colour(4), 1},
        {QStringLiteral("Home"), Hues::colour(0), 0}});
    model.setRows({row});
    const InboxDelegate delegate;
    QStyleOptionViewItem option;
    option.direction = direction;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.showDecorationSelected = true; // as a list sets it
    constexpr int width = 380;
    constexpr int height = 64;
    QImage picture(width * ratio, 5 * height * ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(option.palette.color(QPalette::Base));
    QPainter painter(&picture);
    const QStyle::State rest = QStyle::State_Enabled | QStyle::State_Active;
    const QStyle::State pointed = QStyle::State_MouseOver;
    const QStyle::State chosen = QStyle::State_Selected;
    int y = 0;
    for (const QStyle::State state :
        {rest, rest, rest | pointed, rest | chosen, rest | pointed | chosen}) {
        option.state = state;
        option.rect = QRect(0, y, width, height);
        delegate.paint(&painter, option, model.index(y == 0 ? 0 : 1));
        y += height;
    }
    painter.end();
    QCOMPARE(differenceToGolden(
                 picture, QStringLiteral("rows-") + QLatin1String(QTest::currentDataTag())),
        QString());
}

QTEST_MAIN(GoldenTest)
#include "tst_golden.moc"
