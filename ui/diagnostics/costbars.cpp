// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "costbars.h"

#include "costbar.h"
#include "statuswords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Grelot {

CostBars::CostBars(QWidget *parent)
    : QWidget(parent)
    , m_title(line())
    , m_usedBar(new CostBar(QColor(0xE0, 0xA5, 0x26)))
    , m_pollingBar(new CostBar(QColor(0x8A, 0x8D, 0x91)))
    , m_used(line())
    , m_polling(line())
    , m_ratio(line())
    , m_counts(line())
{
    auto *explain = new QPushButton(tr("How this is computed"));
    connect(explain, &QPushButton::clicked, this, &CostBars::explanationRequested);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(line(tr("Grelot")), 1, 0);
    grid->addWidget(m_usedBar, 1, 1);
    grid->addWidget(m_used, 1, 2);
    grid->addWidget(line(tr("Polling")), 2, 0);
    grid->addWidget(m_pollingBar, 2, 1);
    grid->addWidget(m_polling, 2, 2);
    grid->addWidget(m_ratio, 3, 0, 1, 3);
    grid->addWidget(m_counts, 4, 0, 1, 3);
    grid->addWidget(explain, 5, 0, 1, 3, Qt::AlignLeading);
    m_used->setAccessibleName(tr("What Grelot used"));
    m_polling->setAccessibleName(tr("What polling would have used"));
    m_used->setWordWrap(false);
    m_polling->setWordWrap(false);
    QFont bold = font();
    bold.setBold(true);
    m_ratio->setFont(bold);
}

QLabel *CostBars::line(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(text.isEmpty());
    return label;
}

void CostBars::setAccount(const StatusAccount &account)
{
    const qint64 used = account.used.bytes();
    const qint64 polling = account.polling.bytes();
    const double most = double(qMax<qint64>(1, qMax(used, polling)));
    m_usedBar->setShare(double(used) / most);
    m_pollingBar->setShare(double(polling) / most);
    m_title->setText(tr("Data since %1, when this account was opened; messages that rang: %2")
                         .arg(StatusWords::clockTime(account.countedSince))
                         .arg(account.messagesRung));
    m_title->setToolTip(StatusWords::exactly(account.countedSince));
    m_used->setText(StatusWords::bytes(used));
    m_used->setToolTip(
        tr("%1 sent, %2 received")
            .arg(StatusWords::bytes(account.used.sent), StatusWords::bytes(account.used.received)));
    m_used->setAccessibleDescription(m_used->toolTip());
    m_polling->setText(StatusWords::bytes(polling));
    m_ratio->setText(StatusWords::ratio(account.used, account.polling));
    m_counts->setText(StatusWords::counts(account.used, account.polling));
}

} // namespace Grelot
