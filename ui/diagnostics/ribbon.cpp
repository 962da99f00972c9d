// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ribbon.h"

#include "ribbonlook.h"
#include "statuswords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Grelot {

namespace {

constexpr int bandHeight = 28;
constexpr int tickHeight = 4;
constexpr qint64 day = std::chrono::milliseconds(Timeline::kept).count();
constexpr int hoursBetweenTicks = 6;

} // namespace

Ribbon::Ribbon(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Last 24 hours"));
}

void Ribbon::setTimeline(const QList<TimelineSegment> &timeline, const QDateTime &now)
{
    m_timeline = timeline;
    m_now = now;
    setAccessibleDescription(StatusWords::summary(timeline));
    update();
}

QSize Ribbon::sizeHint() const
{
    return {320, bandHeight + tickHeight + fontMetrics().height()};
}

QRectF Ribbon::band() const
{
    return {0.5, 0.5, width() - 1.0, bandHeight - 1.0};
}

qreal Ribbon::xOf(const QDateTime &moment) const
{
    const qreal share = 1 - qBound(0.0, qreal(moment.msecsTo(m_now)) / qreal(day), 1.0);
    const QRectF in = band();
    return isRightToLeft() ? in.right() - share * in.width() : in.left() + share * in.width();
}

void Ribbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(band(), palette().color(QPalette::Base));
    for (const TimelineSegment &segment : std::as_const(m_timeline)) {
        const qreal from = xOf(segment.from);
        const qreal to = xOf(segment.to);
        // A minute is less than a pixel, and worth seeing all the same.
        QRectF rect(qMin(from, to), band().top(), qMax(1.0, qAbs(to - from)), band().height());
        RibbonLook::of(segment.state, segment.rung, palette()).fill(painter, rect);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(band());
    if (m_now.isValid())
        paintHours(painter);
}

void Ribbon::paintHours(QPainter &painter) const
{
    const QDateTime here = m_now.toLocalTime();
    QDateTime tick(
        here.date(), QTime(here.time().hour() / hoursBetweenTicks * hoursBetweenTicks, 0));
    const int height = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    for (; tick.msecsTo(here) < day; tick = tick.addSecs(-3600LL * hoursBetweenTicks)) {
        const qreal x = xOf(tick);
        painter.drawLine(QPointF(x, bandHeight), QPointF(x, bandHeight + tickHeight));
        const QString text = StatusWords::clockTime(tick);
        const qreal width = fontMetrics().horizontalAdvance(text) + 2;
        const qreal left = qBound(0.0, x - width / 2, this->width() - width);
        painter.drawText(
            QRectF(left, bandHeight + tickHeight, width, height), Qt::AlignCenter, text);
    }
}

bool Ribbon::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

QString Ribbon::wordsAt(const QPoint &position) const
{
    // The last one painted there is the one that is seen.
    for (auto it = m_timeline.crbegin(); it != m_timeline.crend(); ++it) {
        const auto [left, right] = std::minmax({xOf(it->from), xOf(it->to)});
        if (position.x() >= left - 0.5 && position.x() <= qMax(right, left + 1))
            return StatusWords::segment(*it);
    }
    return {};
}

} // namespace Grelot
