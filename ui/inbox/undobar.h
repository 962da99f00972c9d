// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Grelot {

/// What was just done, as long as it can be undone.
class UndoBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Empty: nothing can be undone, and it hides.
    void say(const QString &sentence);

Q_SIGNALS:
    void undoRequested();

private:
    QLabel *m_sentence;
    QPushButton *m_undo;
};

} // namespace Grelot
