// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ribbonlegend.h"

#include "ribbonlook.h"
#include "statuswords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace Grelot {

namespace {

constexpr int columns = 2;
constexpr QSize swatchSize(20, 12);

QPixmap swatch(const RibbonLook &look, const QWidget &on)
{
    const qreal ratio = on.devicePixelRatioF();
    QPixmap pixmap(swatchSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    const QRectF rect(QPointF(0, 0), swatchSize);
    look.fill(painter, rect);
    painter.setPen(on.palette().color(QPalette::Mid));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    return pixmap;
}

} // namespace

RibbonLegend::RibbonLegend(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(2 * column + 1, 1);
}

void RibbonLegend::setTimeline(const QList<TimelineSegment> &timeline)
{
    QList<State> states;
    for (const TimelineSegment &segment : timeline) {
        const State state(segment.state, segment.rung);
        if (!states.contains(state))
            states.append(state);
    }
    if (states == m_states)
        return;
    m_states = states;
    build();
}

void RibbonLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

void RibbonLegend::build()
{
    qDeleteAll(findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    int at = 0;
    for (const auto &[state, rung] : std::as_const(m_states)) {
        auto *picture = new QLabel(this);
        auto *text = new QLabel(StatusWords::state(state, rung), this);
        picture->setPixmap(swatch(RibbonLook::of(state, rung, palette()), *this));
        picture->setAccessibleName(text->text());
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true); // a long translation must not make the window wider
        m_layout->addWidget(picture, at / columns, 2 * (at % columns));
        m_layout->addWidget(text, at / columns, 2 * (at % columns) + 1);
        picture->show(); // the page may be on the screen already
        text->show();
        ++at;
    }
}

} // namespace Grelot
