// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statusaccount.h"

#include <QWidget>

class QLabel;

namespace Grelot {

class CostBar;

/// What Grelot used beside what polling would have used.
class CostBars final : public QWidget
{
    Q_OBJECT

public:
    explicit CostBars(QWidget *parent = nullptr);

    void setAccount(const StatusAccount &account);

Q_SIGNALS:
    void explanationRequested();

private:
    static QLabel *line(const QString &text = {});

    QLabel *m_title;
    CostBar *m_usedBar;
    CostBar *m_pollingBar;
    QLabel *m_used;
    QLabel *m_polling;
    QLabel *m_ratio;
    QLabel *m_counts;
};

} // namespace Grelot
