// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantpage.h"
#include "assistantvalues.h"

class QButtonGroup;
class QVBoxLayout;

namespace Grelot {

class ServerCard;

/// "Which of these?": the servers that were found, the recommended one first and chosen.
class ServersPage final : public AssistantPage
{
    Q_OBJECT

public:
    ServersPage();

    void setOffers(const QList<ServerOffer> &offers);
    bool isReady() const override;
    void goOn() override;
    void entered() override;
    /// In the order in which the Tab key goes through them.
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    /// index: into the offers.
    void answered(int index);

private:
    ServerCard *chosen() const;

    QButtonGroup *m_choices;
    QWidget *m_list; ///< what the scroll area holds
    QVBoxLayout *m_cardLayout;
    QList<ServerCard *> m_cards;
};

} // namespace Grelot
