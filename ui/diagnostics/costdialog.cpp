// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "costdialog.h"

#include "wiremodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Grelot {

namespace {

QTableWidget *table()
{
    const QList<WireModel::Constant> constants = WireModel::constants();
    auto *table = new QTableWidget(int(constants.size()), 3);
    table->setAccessibleName(CostDialog::tr("What the model assumes"));
    table->setHorizontalHeaderLabels({CostDialog::tr("What"), CostDialog::tr("How much"),
        CostDialog::tr("Where it comes from")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < constants.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(constants[row].what));
        table->setItem(row, 1, new QTableWidgetItem(constants[row].value));
        table->setItem(row, 2, new QTableWidgetItem(constants[row].source));
    }
    return table;
}

} // namespace

CostDialog::CostDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How this is computed"));
    auto *text = new QLabel(
        tr("Grelot counts what it hands to each socket of an account and what it reads from it, "
           "and adds what Qt does not show: the headers of TCP and IP, acknowledgements, TLS. "
           "Name look-ups and packets that were lost and sent again are not counted.\n\n"
           "Polling is taken as one request every 30 seconds for as long as the account was "
           "connected or trying to be; without a network, asleep or waiting for you it costs "
           "nothing. The numbers that are assumed:"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addWidget(table(), 1);
    layout->addWidget(buttons);
    resize(720, 520);
}

} // namespace Grelot
