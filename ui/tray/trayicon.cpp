// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trayicon.h"

#include "bellicon.h"
#include "traymenu.h"
#include "traywords.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSystemTrayIcon>

namespace Grelot {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<TrayMenu>())
{
    connect(m_menu.get(), &TrayMenu::inboxRequested, this, &TrayIcon::inboxRequested);
    connect(m_menu.get(), &TrayMenu::mailRequested, this, &TrayIcon::mailRequested);
    connect(m_menu.get(), &TrayMenu::signInRequested, this, &TrayIcon::signInRequested);
    connect(m_menu.get(), &TrayMenu::reconnectRequested, this, &TrayIcon::reconnectRequested);
    connect(m_menu.get(), &TrayMenu::statusRequested, this, &TrayIcon::statusRequested);
    connect(m_menu.get(), &TrayMenu::addAccountRequested, this, &TrayIcon::addAccountRequested);
    connect(m_menu.get(), &TrayMenu::pauseRequested, this, &TrayIcon::pauseRequested);
    connect(m_menu.get(), &TrayMenu::resumeRequested, this, &TrayIcon::resumeRequested);
    connect(m_menu.get(), &TrayMenu::settingsRequested, this, &TrayIcon::settingsRequested);
    connect(m_menu.get(), &TrayMenu::quitRequested, this, &TrayIcon::quitRequested);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setState(const TrayState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_menu->setState(state);
    draw();
}

void TrayIcon::setStyle(BellStyle style)
{
    m_style = style;
    draw();
}

void TrayIcon::appear()
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT inboxRequested({});
                else if (reason == QSystemTrayIcon::MiddleClick)
                    Q_EMIT reconnectRequested();
            });
    }
    m_icon->setIcon({});
    draw();
    m_icon->show();
}

void TrayIcon::disappear()
{
    if (m_icon)
        m_icon->hide();
}

bool TrayIcon::hasAppeared() const
{
    return m_icon && m_icon->isVisible();
}

void TrayIcon::draw()
{
    if (!m_icon)
        return;
    // What the host repaints costs it a round trip: only what has changed is set.
    const BellLook look{m_state.bell, m_state.unread, m_state.badge, m_style,
        QGuiApplication::palette().color(QPalette::WindowText)};
    if (m_icon->icon().isNull() || look != m_look) {
        m_look = look;
        m_icon->setIcon(bellIcon(look));
    }
    if (const QString text = TrayWords::toolTip(m_state); text != m_icon->toolTip())
        m_icon->setToolTip(text);
}

} // namespace Grelot
