// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bellicon.h"
#include "shots.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Grelot;

namespace {

constexpr QColor red(0xC6, 0x28, 0x28);

int countPixels(const QImage &image, const QColor &colour, int tolerance)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 200 && qAbs(pixel.red() - colour.red()) <= tolerance &&
                qAbs(pixel.green() - colour.green()) <= tolerance &&
                qAbs(pixel.blue() - colour.blue()) <= tolerance;
        }
    }
    return count;
}

BellLook look(BellState state, std::optional<qint64> unread)
{
    BellLook result;
    result.state = state;
    result.unread = unread;
    return result;
}

} // namespace

class TestBell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badgeTexts_data();
    void badgeTexts();
    void badgeIsRedWithWhiteFigures_data();
    void badgeIsRedWithWhiteFigures();
    void figuresStayInThePill_data() { badgeIsRedWithWhiteFigures_data(); }
    void figuresStayInThePill();
    void noBadgeWhenUnknownOrNone();
    void accountColourOnTheBadge();
    void statesDiffer_data();
    void statesDiffer();
    void needsYouIsAmber();
    void symbolicTakesTheInk();
    void iconPaintsEverySizeExactly();
    void sheet();
};

void TestBell::badgeTexts_data()
{
    QTest::addColumn<qint64>("unread");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << 22 << QString();
    QTest::newRow("nonsense") << qint64(-3) << 22 << QString();
    QTest::newRow("one") << qint64(1) << 16 << QStringLiteral("1");
    QTest::newRow("most") << qint64(99) << 16 << QStringLiteral("99");
    QTest::newRow("more, small") << qint64(100) << 21 << QStringLiteral("99");
    QTest::newRow("more") << qint64(100) << 22 << QStringLiteral("99+");
    QTest::newRow("huge") << qint64(1) << 64 << QStringLiteral("1");
    QTest::newRow("very many") << std::numeric_limits<qint64>::max() << 64 << QStringLiteral("99+");
}

void TestBell::badgeTexts()
{
    QFETCH(qint64, unread);
    QFETCH(int, size);
    QTEST(badgeText(unread, size), "text");
}

void TestBell::badgeIsRedWithWhiteFigures_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("unread");
    for (const int size : {16, 22, 24, 32, 44, 48, 64, 96}) {
        for (const int unread : {1, 9, 42, 99, 100}) {
            QTest::addRow("%d at %d px", unread, size) << size << unread;
        }
    }
}

void TestBell::badgeIsRedWithWhiteFigures()
{
    QFETCH(int, size);
    QFETCH(int, unread);
    const QImage image = paintBell(look(BellState::Online, unread), size);
    QCOMPARE(image.size(), QSize(size, size));
    const int area = size * size;
    QVERIFY2(countPixels(image, red, 24) > area / 20, qPrintable(QString::number(area)));
    QVERIFY(countPixels(image, Qt::white, 60) > area / 90);
    QVERIFY(image != paintBell(look(BellState::Online, unread == 1 ? 7 : 1), size));
}

// Nothing white may touch the edge of the picture: the figures would be cut.
void TestBell::figuresStayInThePill()
{
    QFETCH(int, size);
    QFETCH(int, unread);
    const QImage image = paintBell(look(BellState::Online, unread), size);
    int right = 0;
    int bottom = 0;
    for (int i = 0; i < size; ++i) {
        const QColor atRight = image.pixelColor(size - 1, i);
        const QColor atBottom = image.pixelColor(i, size - 1);
        right += atRight.alpha() > 128 && atRight.green() > 160 && atRight.blue() > 120;
        bottom += atBottom.alpha() > 128 && atBottom.green() > 160 && atBottom.blue() > 120;
    }
    QCOMPARE(right, 0);
    QCOMPARE(bottom, 0);
}

void TestBell::noBadgeWhenUnknownOrNone()
{
    for (const int size : {16, 22, 64}) {
        const QImage none = paintBell(look(BellState::Online, 0), size);
        QCOMPARE(countPixels(none, red, 24), 0);
        QCOMPARE(paintBell(look(BellState::Online, std::nullopt), size), none);
    }
}

void TestBell::accountColourOnTheBadge()
{
    BellLook work = look(BellState::Online, 3);
    work.badge = QColor(0x19, 0x67, 0xB3);
    const QImage image = paintBell(work, 32);
    QVERIFY(countPixels(image, work.badge, 24) > 50);
    QCOMPARE(countPixels(image, red, 24), 0);
}

void TestBell::statesDiffer_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64})
        QTest::addRow("%d px", size) << size;
}

void TestBell::statesDiffer()
{
    QFETCH(int, size);
    QList<QImage> seen;
    for (const BellState state :
        {BellState::Online, BellState::Reconnecting, BellState::NeedsYou, BellState::Paused}) {
        for (const std::optional<qint64> unread : {std::optional<qint64>(), {5}}) {
            const QImage image = paintBell(look(state, unread), size);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }
}

void TestBell::needsYouIsAmber()
{
    const QColor amber(0xFF, 0xB3, 0x00);
    for (const int size : {16, 22, 48}) {
        for (const std::optional<qint64> unread : {std::optional<qint64>(), {5}}) {
            const QImage image = paintBell(look(BellState::NeedsYou, unread), size);
            QVERIFY(countPixels(image, amber, 10) > size * size / 40);
        }
    }
}

void TestBell::symbolicTakesTheInk()
{
    BellLook symbolic;
    symbolic.style = BellStyle::Symbolic;
    symbolic.ink = QColor(0x10, 0xC0, 0x40);
    for (const BellState state : {BellState::Online, BellState::Reconnecting}) {
        symbolic.state = state;
        const QImage image = paintBell(symbolic, 32);
        QVERIFY(countPixels(image, symbolic.ink, 4) > 60);
        QCOMPARE(countPixels(image, Qt::black, 40), 0);
    }
}

void TestBell::iconPaintsEverySizeExactly()
{
    const BellLook number = look(BellState::Online, 42);
    const QIcon icon = bellIcon(number);
    QVERIFY(icon.availableSizes().contains(QSize(22, 22)));
    for (const int size : {16, 22, 24, 37, 64}) {
        const QImage one = icon.pixmap(QSize(size, size), 1).toImage();
        QCOMPARE(one.convertToFormat(QImage::Format_ARGB32_Premultiplied), paintBell(number, size));
        const QPixmap two = icon.pixmap(QSize(size, size), 2);
        QCOMPARE(two.size(), QSize(2 * size, 2 * size));
        QCOMPARE(two.devicePixelRatio(), 2.0);
        QImage plain = two.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        plain.setDevicePixelRatio(1);
        QCOMPARE(plain, paintBell(number, 2 * size));
    }
}

// For people to look at: every state and number at every size, on light and dark panels.
void TestBell::sheet()
{
    const QList<BellLook> looks{look(BellState::Online, {}), look(BellState::Online, 1),
        look(BellState::Online, 9), look(BellState::Online, 42), look(BellState::Online, 100),
        look(BellState::Reconnecting, {}), look(BellState::Reconnecting, 7),
        look(BellState::NeedsYou, {}), look(BellState::NeedsYou, 7), look(BellState::Paused, {}),
        look(BellState::Paused, 7)};
    QImage sheet(2 * 11 * 70 + 20, 320 + 70, QImage::Format_RGB32);
    sheet.fill(QColor(0xF0, 0xF0, 0xF0));
    QPainter painter(&sheet);
    painter.fillRect(
        sheet.width() / 2, 0, sheet.width() / 2, sheet.height(), QColor(0x2B, 0x2D, 0x30));
    for (const bool dark : {false, true}) {
        int y = 8;
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            int x = (dark ? sheet.width() / 2 : 0) + 8;
            for (BellLook each : looks) {
                painter.drawImage(x, y, paintBell(each, size));
                x += 70;
            }
            y += size + 8;
        }
        for (const int size : {22, 48}) {
            int x = (dark ? sheet.width() / 2 : 0) + 8;
            for (BellLook each : looks) {
                each.style = BellStyle::Symbolic;
                each.ink = dark ? Qt::white : Qt::black;
                painter.drawImage(x, y, paintBell(each, size));
                x += 70;
            }
            y += size + 8;
        }
        QVERIFY(y < sheet.height());
    }
    painter.end();
    keepShot(sheet, QStringLiteral("bell"));
}

QTEST_MAIN(TestBell)
#include "tst_bell.moc"
