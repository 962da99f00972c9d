// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Grelot {

/// The redacted log, folded away. What is shown is what is copied and saved.
class LogPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);

    bool isOpen() const;
    /// Keeps the place that is being read; follows where that is the end.
    void setText(const QString &text);
    /// Writes it into a file; says how that went.
    void saveTo(const QString &file);

Q_SIGNALS:
    void opened(); ///< a text is wanted

private:
    void fold(bool open);
    void copy();
    void askWhere();

    QToolButton *m_fold;
    QWidget *m_body;
    QPlainTextEdit *m_text;
    QLabel *m_said;
};

} // namespace Grelot
