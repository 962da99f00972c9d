// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "notifier.h"

#include <optional>

namespace Grelot {

class TrayIcon;

/// Balloons of the tray icon, for desktops without a notification daemon. One stands at a time and
/// none can be withdrawn. Without a tray nothing can be shown: undeliverable().
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(TrayIcon &tray, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private:
    void onClicked();

    TrayIcon &m_tray;
    std::optional<Notification> m_last; ///< the one that a click means
    bool m_isConnected = false;
};

} // namespace Grelot
