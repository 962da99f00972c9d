// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "quietplan.h"

#include <QGroupBox>

class QPushButton;
class QVBoxLayout;

namespace Grelot {

class QuietSpanEdit;

/// Whether there are times of quiet, and which: a line each.
class QuietTimesEdit final : public QGroupBox
{
    Q_OBJECT

public:
    explicit QuietTimesEdit(QWidget *parent = nullptr);

    void setPlan(const QuietPlan &plan);

Q_SIGNALS:
    void edited(const Grelot::QuietPlan &plan);

private:
    QuietSpanEdit *addLine();
    void removeLine(QuietSpanEdit *line);
    void orderTabs();
    void addSpan();
    void tell();

    QList<QuietSpanEdit *> m_lines;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace Grelot
