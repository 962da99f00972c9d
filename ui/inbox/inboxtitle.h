// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace Grelot {

/// The head of the inbox: the bell, how many are unread, the menu.
class InboxTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxTitle(QWidget *parent = nullptr);

    /// listed: how many of them the list shows.
    void setCount(std::optional<qint64> unread, qsizetype listed);
    QString text() const;

Q_SIGNALS:
    void reconnectRequested();
    void settingsRequested();
    void addAccountRequested();
    void quitRequested();

private:
    QWidget *createMenuButton();

    QLabel *m_count;
    QLabel *m_listed;
};

} // namespace Grelot
