// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pause.h"
#include "traystate.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Grelot {

class TrayMenu;

/// The icon in the tray with its tooltip and menu.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setState(const TrayState &state);
    /// Puts the icon into the tray; only after TrayHost::available().
    void appear();
    /// Where there is no tray (any more).
    void disappear();
    bool hasAppeared() const;
    /// nullptr before appear().
    QSystemTrayIcon *systemIcon() const { return m_icon.get(); }

Q_SIGNALS:
    /// Left click, or an account's line (then its name).
    void inboxRequested(const QString &account);
    void reconnectRequested();
    void pauseRequested(Grelot::PauseLength length);
    void resumeRequested();
    void quitRequested();

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Grelot
