// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bellpainter.h"

#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

static void initPictures()
{
    Q_INIT_RESOURCE(grelot);
}

namespace Grelot {

namespace {

constexpr QColor brassLine(0xC0, 0x86, 0x16); // >= 3:1 on white and on the usual dark panels
constexpr QColor amber(0xFF, 0xB3, 0x00);
constexpr QColor darkBrass(0x3A, 0x28, 0x06);
constexpr QColor red(0xC6, 0x28, 0x28);
constexpr int roomForPlus = 22;   // px: below it "99" must do
constexpr int roomForDetail = 20; // px: below it the small drawing, without a band
constexpr qreal pausedOpacity = 0.45;

QByteArray drawing(const BellLook &look, int size)
{
    const bool outline = look.state == BellState::Reconnecting;
    const bool symbolic = look.style == BellStyle::Symbolic;
    QString name = QStringLiteral(":/grelot/icons/bell");
    name += outline ? QLatin1String("-outline")
        : symbolic  ? QLatin1String("-symbolic")
                    : QLatin1String();
    name += size < roomForDetail ? QLatin1String("-small.svg") : QLatin1String(".svg");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (outline || symbolic)
        svg.replace("#000000", (symbolic ? look.ink : brassLine).name().toLatin1());
    return svg;
}

void paintBody(QPainter &painter, const BellLook &look, int size)
{
    QSvgRenderer renderer(drawing(look, size));
    if (look.state == BellState::Paused)
        painter.setOpacity(pausedOpacity);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.setOpacity(1);
}

// Takes the bell away around a mark, so that the mark stands on the panel whatever its colour.
void clearAround(QPainter &painter, const QPainterPath &path, qreal gap)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * gap);
    stroker.setJoinStyle(Qt::RoundJoin);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillPath(path.united(stroker.createStroke(path)), Qt::black);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintTriangle(QPainter &painter, int size, bool above)
{
    const qreal side = qRound(size * (above ? 0.5 : 0.6));
    const qreal top = above ? 0 : size - side;
    QPainterPath path;
    path.moveTo(size - side / 2, top + 0.5);
    path.lineTo(size - 0.5, top + side - 0.5);
    path.lineTo(size - side + 0.5, top + side - 0.5);
    path.closeSubpath();
    clearAround(painter, path, qMax(1.0, size / 24.0));
    painter.setPen(QPen(amber, qMax(1.0, size / 24.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(amber);
    painter.drawPath(path);
    // The exclamation mark, on whole pixels.
    const int stroke = qMax(1, qRound(side / 8));
    const int middle = qRound(size - side / 2 - stroke / 2.0);
    const int dot = qRound(top + side * 0.78);
    const int bar = qRound(top + side * 0.36);
    painter.fillRect(QRect(middle, bar, stroke, qMax(2, dot - stroke - bar)), darkBrass);
    painter.fillRect(QRect(middle, dot, stroke, stroke), darkBrass);
}

void paintBars(QPainter &painter, int size, bool aside)
{
    const int width = qMax(2, qRound(size * 0.1));
    const int height = qRound(size * (aside ? 0.36 : 0.44));
    const int left = aside ? qRound(size * 0.1) : (size - 3 * width) / 2;
    const int top = aside ? qRound(size * 0.08) : qRound(size * 0.6) - height / 2;
    QPainterPath halo;
    QPainterPath bars;
    for (const int x : {left, left + 2 * width}) {
        const QRectF bar(x, top, width, height);
        const qreal round = size < roomForDetail ? 0 : width / 3.0;
        bars.addRoundedRect(bar, round, round);
        halo.addRoundedRect(bar.adjusted(-1, -1, 1, 1), round + 1, round + 1);
    }
    painter.fillPath(halo.simplified(), Qt::white);
    painter.fillPath(bars, darkBrass);
}

QFont badgeFont(const QString &text, int height, qreal room)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setItalic(false);
    // A figure is about 0.73 of its font's size high.
    int size = qMax(7, qRound(height * 0.98));
    for (;; --size) {
        font.setPixelSize(size);
        if (size <= 6 || QFontMetricsF(font).horizontalAdvance(text) <= room)
            return font;
    }
}

void paintBadge(QPainter &painter, const QString &text, const QColor &colour, int size)
{
    const int height = size < roomForDetail ? qRound(size * 0.64) : qRound(size * 0.56);
    const qreal padding = qMax(1.0, height * 0.16);
    const QFont font = badgeFont(text, height, size - 2 * padding);
    const QFontMetricsF metrics(font);
    const int width = qBound(height, qCeil(metrics.horizontalAdvance(text) + 2 * padding), size);
    const QRect pill(size - width, size - height, width, height);
    QPainterPath path;
    path.addRoundedRect(pill, height / 2.0, height / 2.0);
    clearAround(painter, path, qMax(1.0, size / 24.0));
    painter.fillPath(path, colour);
    painter.setFont(font);
    painter.setPen(Qt::white);
    // By the ink of the figures, not by the font's line: whole pixels, truly in the middle.
    const QRectF ink = metrics.tightBoundingRect(text);
    const qreal x = pill.left() + qRound((width - ink.width()) / 2 - ink.left());
    const qreal y = pill.top() + qRound((height - ink.height()) / 2 - ink.top());
    painter.drawText(QPointF(x, y), text);
}

} // namespace

QString badgeText(std::optional<qint64> unread, int size)
{
    constexpr qint64 most = 99;
    if (!unread || *unread <= 0)
        return {};
    if (*unread <= most)
        return QString::number(*unread);
    return size < roomForPlus ? QStringLiteral("99") : QStringLiteral("99+");
}

QImage paintBell(const BellLook &look, int size)
{
    initPictures();
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintBody(painter, look, size);
    const QString text = badgeText(look.unread, size);
    if (look.state == BellState::Paused)
        paintBars(painter, size, !text.isEmpty());
    if (look.state == BellState::NeedsYou)
        paintTriangle(painter, size, !text.isEmpty());
    if (!text.isEmpty())
        paintBadge(painter, text, look.badge.isValid() ? look.badge : red, size);
    return image;
}

} // namespace Grelot
