// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantvalues.h"

#include <QWidget>

class QLabel;

namespace Grelot {

/// One line of the checklist: how it stands, what it is, how long it took.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(const QString &what);

    /// note: how long it took, or how it is done.
    void setState(CheckState state, const QString &note = {});
    CheckState state() const { return m_state; }

private:
    QLabel *m_mark;
    QLabel *m_what;
    QLabel *m_note;
    CheckState m_state = CheckState::Waiting;
};

} // namespace Grelot
