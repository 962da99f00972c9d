// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "quietplan.h"

#include <QWidget>

#include <array>

class QTimeEdit;
class QToolButton;

namespace Grelot {

/// One time of quiet: from, to, and the days on which it begins.
class QuietSpanEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit QuietSpanEdit(QWidget *parent = nullptr);

    void setSpan(const QuietSpan &span);
    QuietSpan span() const;
    /// In the order in which the Tab key goes through them.
    QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QToolButton *dayButton(int day);

    QTimeEdit *m_from;
    QTimeEdit *m_to;
    std::array<QToolButton *, 7> m_days{}; // Monday first, as in Weekdays
    QToolButton *m_remove;
};

} // namespace Grelot
