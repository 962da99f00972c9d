// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "emptyface.h"

#include "bellicon.h"
#include "inboxcolours.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int bellSize = 96;

} // namespace

EmptyFace::EmptyFace(QWidget *parent)
    : QWidget(parent)
    , m_bell(new QLabel)
    , m_text(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bell->setAlignment(Qt::AlignCenter);
    m_bell->setAccessibleName(tr("A bell at rest"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_bell);
    layout->addWidget(m_text);
    layout->addStretch(3);
    setReason(Reason::NotConnected);
    draw();
}

void EmptyFace::setReason(Reason reason)
{
    switch (reason) {
    case Reason::NotConnected:
        m_text->setText(tr("Not connected."));
        return;
    case Reason::NothingYet:
        m_text->setText(tr("Nothing to show yet."));
        return;
    case Reason::NoMatch:
        m_text->setText(tr("None of the listed messages matches."));
        return;
    case Reason::NothingNew:
        m_text->setText(tr("Nothing new. You will hear from me."));
        return;
    }
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
