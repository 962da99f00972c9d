// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsession.h"
#include "bellpainter.h"
#include "hues.h"
#include "scenes.h"
#include "traymenu.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPalette>

#include <array>

namespace Grelot {

namespace {

constexpr std::array sizes{16, 22, 24, 32, 48, 64};
constexpr int cell = 80;

/// The states down, the sizes across, each picture at its own pixels.
QPixmap bells(BellStyle style)
{
    const QPalette palette = QApplication::palette();
    const QColor ink = palette.color(QPalette::WindowText);
    const std::array looks{BellLook{BellState::Online, std::nullopt, {}, style, ink},
        BellLook{BellState::Online, 1, {}, style, ink},
        BellLook{BellState::Online, 9, {}, style, ink},
        BellLook{BellState::Online, 42, {}, style, ink},
        BellLook{BellState::Online, 1234, {}, style, ink},
        BellLook{BellState::Online, 3, Hues::colour(4), style, ink},
        BellLook{BellState::Reconnecting, std::nullopt, {}, style, ink},
        BellLook{BellState::Reconnecting, 7, {}, style, ink},
        BellLook{BellState::NeedsYou, std::nullopt, {}, style, ink},
        BellLook{BellState::NeedsYou, 7, {}, style, ink},
        BellLook{BellState::Paused, std::nullopt, {}, style, ink},
        BellLook{BellState::Paused, 7, {}, style, ink}};
    QImage sheet(cell * int(sizes.size()), cell * int(looks.size()), QImage::Format_ARGB32);
    sheet.fill(palette.color(QPalette::Window));
    QPainter painter(&sheet);
    int y = 0;
    for (const BellLook &look : looks) {
        int x = 0;
        for (const int size : sizes) {
            painter.drawImage(x + (cell - size) / 2, y + (cell - size) / 2, paintBell(look, size));
            x += cell;
        }
        y += cell;
    }
    QPixmap pixmap = QPixmap::fromImage(sheet);
    pixmap.setDevicePixelRatio(qApp->devicePixelRatio());
    return pixmap;
}

TrayState trayOf(BellState bell)
{
    const QString connected =
        AccountSession::tr("Connected by %1.").arg(transportWords(Rung::WebSocket));
    TrayState state;
    state.bell = bell;
    state.unread = 42;
    state.accounts = {{QStringLiteral("Work"), 40, true, connected},
        {QStringLiteral("Home"), 2, false, AccountSession::tr("Connecting.")}};
    state.accounts[0].hasMail = state.accounts[1].hasMail = bell == BellState::Online;
    if (bell == BellState::Reconnecting) {
        state.quiet = true;
        state.quietUntil = QDateTime::currentDateTimeUtc().addSecs(3600);
    }
    if (bell == BellState::NeedsYou)
        state.accounts[1].needsSignIn = true;
    state.paused = bell == BellState::Paused;
    if (state.paused)
        state.pausedUntil = QDateTime::currentDateTimeUtc().addSecs(1800);
    return state;
}

} // namespace

void showTray(const Stage &stage)
{
    QLabel sheet;
    sheet.setAccessibleName(QStringLiteral("bells"));
    sheet.setPixmap(bells(BellStyle::Colour));
    sheet.setFixedSize(sheet.sizeHint());
    stage(sheet, QStringLiteral("tray-bells-colour"));
    sheet.setPixmap(bells(BellStyle::Symbolic));
    stage(sheet, QStringLiteral("tray-bells-symbolic"));
    const std::array states{std::pair(BellState::Online, "online"),
        std::pair(BellState::Reconnecting, "reconnecting"),
        std::pair(BellState::NeedsYou, "needs-you"), std::pair(BellState::Paused, "paused")};
    for (const auto &[bell, name] : states) {
        TrayMenu menu;
        menu.setState(trayOf(bell));
        stage(menu, QLatin1String("tray-menu-") + QLatin1String(name));
        const auto submenus = menu.findChildren<QMenu *>();
        for (QMenu *submenu : submenus) {
            if (bell == BellState::Online)
                stage(*submenu,
                    QStringLiteral("tray-menu-submenu-%1").arg(submenus.indexOf(submenu)));
        }
    }
}

} // namespace Grelot
