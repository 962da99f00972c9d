// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventlog.h"
#include "statuswindow.h"

#include <memory>

namespace Grelot {

/// The status window and the log that it shows. The window is made when it is first wanted; nothing
/// is done for it while nobody can see it.
class StatusController final : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    StatusController(Sessions &sessions, Clock &clock, QObject *parent = nullptr);
    ~StatusController() override;

    void present();
    /// nullptr before it was first presented.
    StatusWindow *window() const { return m_window.get(); }

private:
    void makeWindow();
    void reconnect(const QString &account);
    void refreshSoon();
    void refresh();
    void showLog();

    Sessions &m_sessions;
    Clock &m_clock;
    EventLog m_log;
    std::unique_ptr<StatusWindow> m_window;
    bool m_refreshing = false;
};

} // namespace Grelot
