// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "serverspage.h"

#include "servercard.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Grelot {

ServersPage::ServersPage()
    : AssistantPage(tr("What was found"))
    , m_choices(new QButtonGroup(this))
    , m_list(new QWidget)
    , m_cardLayout(new QVBoxLayout(m_list))
{
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(8);
    m_cardLayout->addStretch(1);
    auto *scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setAccessibleName(tr("Servers"));
    scroller->setWidget(m_list);
    body()->addWidget(scroller);
}

void ServersPage::setOffers(const QList<ServerOffer> &offers)
{
    for (ServerCard *card : m_cards)
        delete card;
    m_cards.clear();
    setHint(offers.size() > 1 ? tr("The first is recommended. Any of them will do.") : QString());
    for (const ServerOffer &offer : offers) {
        auto *card = new ServerCard(offer);
        m_choices->addButton(card->choice());
        m_cardLayout->insertWidget(int(m_cards.size()), card);
        m_cards.append(card);
        connect(card, &ServerCard::changed, this, &AssistantPage::changed);
    }
    if (!m_cards.isEmpty())
        m_cards.first()->choice()->setChecked(true);
    Q_EMIT changed();
}

QList<QWidget *> ServersPage::tabStops() const
{
    QList<QWidget *> stops;
    for (const ServerCard *card : m_cards)
        stops.append(card->tabStops());
    return stops;
}

bool ServersPage::isReady() const
{
    const ServerCard *card = chosen();
    return card && card->isConfirmed();
}

void ServersPage::goOn()
{
    if (ServerCard *card = chosen())
        Q_EMIT answered(int(m_cards.indexOf(card)));
}

void ServersPage::entered()
{
    if (ServerCard *card = chosen())
        card->choice()->setFocus();
}

ServerCard *ServersPage::chosen() const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [](const ServerCard *card) { return card->isChosen(); });
    return found == m_cards.end() ? nullptr : *found;
}

} // namespace Grelot
