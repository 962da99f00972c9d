// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountpage.h"

#include "costbars.h"
#include "figurerow.h"
#include "ribbon.h"
#include "ribbonlegend.h"
#include "statusmarkicon.h"
#include "statuswords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int markSize = 16;
constexpr int nameWidth = 320;

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *heading(const QString &text = {})
{
    QLabel *label = plainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_name(heading())
    , m_sentence(plainLabel())
    , m_reconnect(new QPushButton(tr("Reconnect now")))
    , m_figures(new FigureRow)
    , m_ribbon(new Ribbon)
    , m_legend(new RibbonLegend)
    , m_cost(new CostBars)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_reconnect, &QPushButton::clicked, this, &AccountPage::reconnectRequested);
    connect(m_cost, &CostBars::explanationRequested, this, &AccountPage::explanationRequested);
    layOut();
}

void AccountPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_mark);
    top->addWidget(m_name, 1);
    top->addWidget(m_reconnect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_figures);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Last 24 hours")));
    layout->addWidget(m_ribbon);
    layout->addWidget(m_legend);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("What it costs")));
    layout->addWidget(m_cost);
    layout->addStretch(1);
}

void AccountPage::setAccount(const StatusAccount &account, const QDateTime &now)
{
    m_mark->setPixmap(statusMarkPixmap(account.mark, markSize, *this));
    m_mark->setAccessibleName(StatusWords::mark(account.mark));
    m_name->setText(m_name->fontMetrics().elidedText(account.name, Qt::ElideRight, nameWidth));
    m_name->setToolTip(
        m_name->text() == account.name ? QString() : StatusWords::plainToolTip(account.name));
    m_sentence->setText(account.sentence);
    m_figures->setAccount(account, now);
    m_ribbon->setTimeline(account.timeline, now);
    m_legend->setTimeline(account.timeline);
    m_cost->setAccount(account);
}

} // namespace Grelot
