// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "servercard.h"

#include <QCheckBox>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Grelot {

namespace {

/// Words of a check box are no plain text: an ampersand would mark a key.
QString literally(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QLabel *smallPrint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(24);
    return label;
}

} // namespace

ServerCard::ServerCard(const ServerOffer &offer)
    : m_choice(new QRadioButton(literally(offer.title)))
    , m_confirm(new QCheckBox(tr("I know that this server is my provider's")))
    , m_needsWord(!offer.warning.isEmpty())
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_choice->font();
    bold.setBold(true);
    m_choice->setFont(bold);
    m_choice->setAccessibleDescription(offer.sentence + u' ' + offer.host);
    setToolTip(offer.details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_choice);
    layout->addWidget(smallPrint(offer.sentence));
    layout->addWidget(smallPrint(tr("%1 (%2)").arg(offer.host, offer.origin)));
    if (m_needsWord)
        layout->addWidget(smallPrint(offer.warning));
    auto *confirm = new QVBoxLayout;
    confirm->setContentsMargins(24, 0, 0, 0);
    confirm->addWidget(m_confirm);
    layout->addLayout(confirm);
    m_confirm->setVisible(m_needsWord);
    m_confirm->setAccessibleDescription(offer.warning);
    m_confirm->setEnabled(false);
    connect(m_choice, &QRadioButton::toggled, this, [this](bool chosen) {
        m_confirm->setEnabled(chosen);
        Q_EMIT changed();
    });
    connect(m_confirm, &QCheckBox::toggled, this, &ServerCard::changed);
}

QList<QWidget *> ServerCard::tabStops() const
{
    return {m_choice, m_confirm};
}

bool ServerCard::isChosen() const
{
    return m_choice->isChecked();
}

bool ServerCard::isConfirmed() const
{
    return !m_needsWord || m_confirm->isChecked();
}

void ServerCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_choice->setChecked(true);
    QFrame::mousePressEvent(event);
}

} // namespace Grelot
