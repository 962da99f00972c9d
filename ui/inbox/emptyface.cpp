// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "emptyface.h"

#include "bellicon.h"
#include "inboxcolours.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Grelot {

namespace {

constexpr int bellSize = 96;

QString wordsFor(EmptyFace::Reason reason)
{
    switch (reason) {
    case EmptyFace::Reason::NotConnected:
        return EmptyFace::tr("Not connected.");
    case EmptyFace::Reason::NothingYet:
        return EmptyFace::tr("Nothing to show yet.");
    case EmptyFace::Reason::NoMatch:
        return EmptyFace::tr("None of the listed messages matches.");
    case EmptyFace::Reason::NothingNew:
        return EmptyFace::tr("Nothing new. You will hear from me.");
    }
    return {};
}

} // namespace

EmptyFace::EmptyFace(QWidget *parent)
    : QWidget(parent)
    , m_bell(new QLabel)
    , m_text(new QLabel)
    , m_looked(new QLabel)
    , m_minute(new QTimer(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_bell->setAlignment(Qt::AlignCenter);
    m_bell->setAccessibleName(tr("A bell at rest"));
    for (QLabel *label : {m_text, m_looked}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    m_minute->setInterval(std::chrono::minutes(1));
    connect(m_minute, &QTimer::timeout, this, &EmptyFace::aged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_bell);
    layout->addWidget(m_text);
    layout->addWidget(m_looked);
    layout->addStretch(3);
    setReason(Reason::NotConnected);
    draw();
}

void EmptyFace::setReason(Reason reason)
{
    m_reason = reason;
    sayIt();
}

void EmptyFace::setLastLooked(const QDateTime &at)
{
    const QTime time = at.toLocalTime().time();
    m_looked->setText(at.isValid()
            ? tr("Last looked at %1.").arg(QLocale().toString(time, QLocale::ShortFormat))
            : QString());
    sayIt();
}

void EmptyFace::sayIt()
{
    m_text->setText(wordsFor(m_reason));
    const bool hasTime = m_reason == Reason::NothingNew && !m_looked->text().isEmpty();
    m_looked->setVisible(hasTime);
    setAccessibleName(hasTime ? m_text->text() + u' ' + m_looked->text() : m_text->text());
}

void EmptyFace::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this); // drawn for those who use the keyboard
    frame.rect.adjust(2, 2, -2, -2);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

void EmptyFace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute->start();
    Q_EMIT aged();
}

void EmptyFace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute->stop();
}

void EmptyFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void EmptyFace::draw()
{
    BellLook look;
    look.state = BellState::Reconnecting; // the outline
    m_bell->setPixmap(bellIcon(look).pixmap(QSize(bellSize, bellSize), devicePixelRatioF()));
}

} // namespace Grelot
