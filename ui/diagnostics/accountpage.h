// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Grelot {

class CostBars;
class FigureRow;
class Ribbon;
class RibbonLegend;

/// All there is to know of one account's connection.
class AccountPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    void setAccount(const StatusAccount &account, const QDateTime &now);

Q_SIGNALS:
    void reconnectRequested();
    void explanationRequested();

private:
    void layOut();

    QLabel *m_mark;
    QLabel *m_name;
    QLabel *m_sentence;
    QPushButton *m_reconnect;
    FigureRow *m_figures;
    Ribbon *m_ribbon;
    RibbonLegend *m_legend;
    CostBars *m_cost;
};

} // namespace Grelot
