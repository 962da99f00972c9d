// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Grelot {

/// The head of the inbox: the bell, how many are unread, the search, the menu.
class InboxTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxTitle(QWidget *parent = nullptr);

    /// listed: how many of them the list shows.
    void setCount(std::optional<qint64> unread, qsizetype listed);
    QString text() const;
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void searched(const QString &words);
    void markAllReadRequested();
    void reconnectRequested();
    void settingsRequested();
    void addAccountRequested();
    void quitRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createMenuButton();
    void addClearButton();

    QLabel *m_count;
    QLabel *m_listed;
    QLineEdit *m_search;
    QToolButton *m_menu = nullptr;
};

} // namespace Grelot
