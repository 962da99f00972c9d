// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "bellpage.h"

#include "bellicon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int bellSize = 96;

} // namespace

BellPage::BellPage()
    : AssistantPage(tr("Do you hear the bell?"),
          tr("So does a new message show. If nothing comes, look into the notification settings of "
             "your desktop; Grelot shows the message in its tray and window all the same."))
    , m_bell(new QLabel)
    , m_ring(new QPushButton(tr("&Ring the bell")))
    , m_note(makeLabel())
{
    m_bell->setAccessibleName(tr("A bell"));
    m_bell->setAlignment(Qt::AlignCenter);
    m_ring->setAutoDefault(false);
    body()->addStretch(1);
    body()->addWidget(m_bell);
    body()->addWidget(m_ring, 0, Qt::AlignHCenter);
    body()->addStretch(1);
    body()->addWidget(m_note);
    connect(m_ring, &QPushButton::clicked, this, &BellPage::bellWanted);
    setNote({});
    draw();
}

void BellPage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString BellPage::primaryText() const
{
    return tr("Done");
}

void BellPage::entered()
{
    m_ring->setFocus();
}

void BellPage::changeEvent(QEvent *event)
{
    AssistantPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void BellPage::draw()
{
    m_bell->setPixmap(bellIcon({}).pixmap(QSize(bellSize, bellSize), devicePixelRatioF()));
}

} // namespace Grelot
