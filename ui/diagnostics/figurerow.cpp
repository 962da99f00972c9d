// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "figurerow.h"

#include "statuswords.h"

#include <QGridLayout>
#include <QLabel>

namespace Grelot {

namespace {

void tell(QLabel *label, const QString &text, const QString &exactly = {})
{
    label->setText(text);
    label->setToolTip(exactly);
    label->setAccessibleDescription(exactly);
}

QString roundTripWords(std::optional<std::chrono::milliseconds> time)
{
    if (!time)
        return FigureRow::tr("not measured");
    return time->count() < 1 ? FigureRow::tr("under 1 ms")
                             : FigureRow::tr("%1 ms").arg(time->count());
}

QString retryWords(const StatusAccount &account, const QDateTime &now)
{
    if (account.mark == StatusMark::Connected)
        return FigureRow::tr("not needed");
    if (!account.retryAt.isValid())
        return FigureRow::tr("none due");
    const std::chrono::milliseconds left(now.msecsTo(account.retryAt));
    // Never "in 0 s" for a whole second.
    return left.count() > 0
        ? FigureRow::tr("in %1").arg(StatusWords::span(left + std::chrono::milliseconds(999)))
        : FigureRow::tr("now");
}

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(2);
    m_transport = add(tr("Transport"));
    m_since = add(tr("Since"));
    m_lastSign = add(tr("Last sign of life"));
    m_roundTrip = add(tr("Round trip"));
    m_retry = add(tr("Next try"));
}

QLabel *FigureRow::add(const QString &caption)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int column = grid->count() / 2;
    auto *title = new QLabel(caption);
    auto *value = new QLabel;
    QFont bold = value->font();
    bold.setBold(true);
    value->setFont(bold);
    value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    value->setAccessibleName(caption);
    title->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (QLabel *label : {title, value}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true); // a long translation must not make the window wider
    }
    grid->addWidget(title, 0, column);
    grid->addWidget(value, 1, column);
    grid->setColumnStretch(column, 1);
    return value;
}

void FigureRow::setAccount(const StatusAccount &account, const QDateTime &now)
{
    tell(m_transport, account.transport.isEmpty() ? tr("none") : account.transport);
    tell(m_since, StatusWords::span(std::chrono::milliseconds(account.since.msecsTo(now))),
        StatusWords::exactly(account.since));
    tell(m_lastSign,
        account.lastSignOfLife.isValid() ? StatusWords::ago(account.lastSignOfLife, now)
                                         : tr("none yet"),
        StatusWords::exactly(account.lastSignOfLife));
    tell(m_roundTrip, roundTripWords(account.roundTrip));
    tell(m_retry, retryWords(account, now), StatusWords::exactly(account.retryAt));
}

} // namespace Grelot
