// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace Grelot {

/// One page of the assistant: a question, what answers it, and at its foot a line that says what is
/// under way or what went wrong.
class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    explicit AssistantPage(const QString &question, const QString &hint = {});

    virtual QString primaryText() const;
    /// Whether there is an answer to go on with.
    virtual bool isReady() const { return true; }
    /// The primary button was pressed.
    virtual void goOn() = 0;
    /// The page has come up.
    virtual void entered() {}

    bool isBusy() const;
    /// What is waited for; empty: nothing any more.
    void setBusy(const QString &what);
    /// What went wrong, in words; empty: nothing. Nothing is waited for then.
    void setProblem(const QString &text);
    QString problem() const;

Q_SIGNALS:
    /// primaryText() or isReady() may have, or whether it is busy.
    void changed();

protected:
    /// Where a page puts what is its own.
    QVBoxLayout *body() const { return m_body; }
    void setQuestion(const QString &question);
    void setHint(const QString &hint);
    /// A label of plain text that breaks its lines.
    static QLabel *makeLabel(const QString &text = {});

private:
    void showLine(const QString &text, bool isProblem);

    QLabel *m_question;
    QLabel *m_hint;
    QVBoxLayout *m_body;
    QLabel *m_mark;
    QLabel *m_line;
    QProgressBar *m_progress;
    bool m_isProblem = false;
};

} // namespace Grelot
