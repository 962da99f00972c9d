// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxwindow.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Grelot {

/// The foot of the inbox: one sentence on how mail comes, amber with a button when it does not.
class ConnectionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    void setConnection(const InboxConnection &connection);

Q_SIGNALS:
    void reconnectRequested();
    void signInRequested(const QString &account);
    void statusRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void mend();

    QLabel *m_mark;
    QLabel *m_sentence;
    QPushButton *m_mend;
    InboxConnection m_connection;
};

} // namespace Grelot
