// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bellpainter.h"
#include "pause.h"
#include "traystate.h"

#include <QObject>

#include <memory>

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
    void setStyle(BellStyle style);
    /// Puts the icon into the tray; only after TrayHost::available().
    void appear();
    /// Where there is no tray (any more).
    void disappear();
    bool hasAppeared() const;
    /// nullptr before appear().
    QSystemTrayIcon *systemIcon() const { return m_icon.get(); }
    TrayMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    /// Left click, or an account's line (then its name).
    void inboxRequested(const QString &account);
    /// The line of an account that needs it.
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
    void draw();

    TrayState m_state;
    BellStyle m_style = BellStyle::Colour;
    BellLook m_look; ///< as it was set last
    std::unique_ptr<TrayMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Grelot
