// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QDateTime;
class QLabel;
class QTimer;

namespace Grelot {

/// What the inbox shows when no message is listed. It takes the keyboard in the list's place, so
/// that the list has it when messages come.
class EmptyFace final : public QWidget
{
    Q_OBJECT

public:
    /// Why none is.
    enum class Reason {
        NotConnected,
        NothingYet, ///< no account, or unread ones that are still on their way
        NothingNew,
        NoMatch, ///< there are some, but not what is looked for
    };

    explicit EmptyFace(QWidget *parent = nullptr);

    void setReason(Reason reason);
    /// When every account was last heard from; said where nothing is new. Invalid: not said.
    void setLastLooked(const QDateTime &at);

Q_SIGNALS:
    /// It came into sight, or was for another minute: the time that it says is old.
    void aged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void draw();
    void sayIt();

    QLabel *m_bell;
    QLabel *m_text;
    QLabel *m_looked;
    QTimer *m_minute;
    Reason m_reason = Reason::NotConnected;
};

} // namespace Grelot
