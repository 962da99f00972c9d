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
    /// Where that account's mail is read.
    void mailRequested(const QString &account);
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
    void offerMail();

    QList<QAction *> m_lines;
    QList<TrayAccount> m_accounts; ///< as the lines show them
    QAction *m_afterAccounts = nullptr;
    QAction *m_mail = nullptr; ///< of the only account that has it
    QMenu *m_mails = nullptr;  ///< of several
    QMenu *m_pause = nullptr;
    QAction *m_quiet = nullptr; ///< says so, and does nothing
    QAction *m_resume = nullptr;
};

} // namespace Grelot
