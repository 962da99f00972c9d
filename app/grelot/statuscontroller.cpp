// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statuscontroller.h"

#include "statuspicture.h"

namespace Grelot {

StatusController::StatusController(Sessions &sessions, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_clock(clock)
    , m_log(sessions, clock)
{
    connect(&sessions, &Sessions::changed, this, &StatusController::refreshSoon);
}

StatusController::~StatusController() = default;

void StatusController::present()
{
    if (!m_window)
        makeWindow();
    refresh();
    m_window->present();
}

void StatusController::makeWindow()
{
    m_window = std::make_unique<StatusWindow>(m_clock);
    connect(m_window.get(), &StatusWindow::accountsWanted, this, &StatusController::refresh);
    connect(m_window.get(), &StatusWindow::logWanted, this, &StatusController::showLog);
    connect(m_window.get(), &StatusWindow::reconnectRequested, this, &StatusController::reconnect);
}

void StatusController::reconnect(const QString &account)
{
    if (AccountSession *session = m_sessions.find(account))
        session->reconnect();
}

void StatusController::refreshSoon()
{
    if (!m_window || !m_window->isWatched() || std::exchange(m_refreshing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshing = false;
            refresh();
            if (m_window->isLogOpen())
                showLog();
        },
        Qt::QueuedConnection);
}

void StatusController::refresh()
{
    m_window->setAccounts(statusAccounts(m_sessions, m_clock));
}

void StatusController::showLog()
{
    m_window->setLog(m_log.redacted());
}

} // namespace Grelot
