// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "openwith.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Grelot {

/// What opens messages: a choice, the address or command where it needs one, and what is wrong.
class OpenWithEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenWithEdit(QWidget *parent = nullptr);

    void setValue(const OpenWith &value);

Q_SIGNALS:
    /// What can open something; all else only shows its problem.
    void edited(const Grelot::OpenWith &value);

private:
    void choiceMade();
    void consider();
    void showPattern(OpenWith::Kind kind);

    QComboBox *m_kind;
    QLineEdit *m_pattern;
    QLabel *m_problem;
};

} // namespace Grelot
