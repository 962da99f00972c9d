// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "checklistpage.h"

#include "checkline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Grelot {

ChecklistPage::ChecklistPage()
    : AssistantPage(tr("Trying the account"))
    , m_summary(makeLabel())
{
    for (const QString &what : {tr("Finding the server"), tr("Secure connection"), tr("Signing in"),
             tr("Reading the inbox"), tr("Waiting for push")}) {
        m_lines.append(new CheckLine(what));
        body()->addWidget(m_lines.last());
    }
    body()->addSpacing(8);
    body()->addWidget(m_summary);
    body()->addStretch(1);
    auto *row = new QHBoxLayout;
    for (const QString &what :
        {tr("&Try again"), tr("Change the &sign-in"), tr("Change the s&erver")}) {
        auto *button = new QPushButton(what);
        button->setAutoDefault(false);
        const auto remedy = Remedy(m_remedies.size());
        connect(
            button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyWanted(remedy); });
        m_remedies.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    begin();
}

void ChecklistPage::begin()
{
    for (CheckLine *line : m_lines)
        line->setState(CheckState::Waiting);
    m_isOver = false;
    m_summary->clear();
    offer(std::nullopt);
    setProblem({});
}

void ChecklistPage::setStep(CheckStep step, CheckState state, const QString &note)
{
    m_lines.at(qsizetype(step))->setState(state, note);
}

void ChecklistPage::succeed(const QString &summary)
{
    m_isOver = true;
    m_summary->setText(summary);
    setProblem({});
}

void ChecklistPage::fail(const QString &reason, Remedy remedy)
{
    m_isOver = true;
    offer(remedy);
    setProblem(reason);
}

QString ChecklistPage::primaryText() const
{
    return m_remedy ? buttonOf(*m_remedy)->text() : AssistantPage::primaryText();
}

void ChecklistPage::goOn()
{
    if (m_remedy)
        Q_EMIT remedyWanted(*m_remedy);
    else
        Q_EMIT answered();
}

// The best is the primary button; the others stand beside.
void ChecklistPage::offer(std::optional<Remedy> primary)
{
    m_remedy = primary;
    for (qsizetype i = 0; i < m_remedies.size(); ++i)
        m_remedies[i]->setVisible(primary && Remedy(i) != *primary);
}

} // namespace Grelot
