// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pause.h"
#include "traystate.h"

#include <QMenu>

namespace Grelot {

/// The tray icon's menu.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TrayMenu(QWidget *parent = nullptr);

    void setState(const TrayState &state);

Q_SIGNALS:
    void inboxRequested(const QString &account);
    void signInRequested(const QString &account);
    void reconnectRequested();
    void statusRequested();
    void addAccountRequested();
    void pauseRequested(Grelot::PauseLength length);
    void resumeRequested();
    void settingsRequested();
    void quitRequested();

private:
    void addPauseMenu();
    void choose(qsizetype line);
    void setAccounts(const QList<TrayAccount> &accounts);

    QList<QAction *> m_lines;
    QList<TrayAccount> m_accounts; ///< as the lines show them
    QAction *m_afterAccounts = nullptr;
    QMenu *m_pause = nullptr;
    QAction *m_resume = nullptr;
};

} // namespace Grelot
