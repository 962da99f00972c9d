// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "assistantcontroller.h"
#include "inboxcontroller.h"
#include "launchercount.h"
#include "newsincelooked.h"
#include "notificationpolicy.h"
#include "notifier.h"
#include "quiettimes.h"
#include "service.h"
#include "settingscontroller.h"
#include "statuscontroller.h"
#include "trayicon.h"

#include <QObject>

#include <memory>

namespace Grelot {

class TrayHost;

/// The face of the running instance: tray, inbox window, notifications.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(Service &service, QObject *parent = nullptr);
    ~Desktop() override;

    void start();
    /// The accounts are open: where there is none, the assistant sets one up.
    void greet();

Q_SIGNALS:
    void quitRequested();

private:
    void connectService();
    void connectTray();
    void connectInbox();
    void connectNotifier();
    void connectSettings();
    void applySettings();
    void applyRules();
    void pauseOrNot();
    void connectAssistant();
    void take(const AccountEvent &event);
    void tell(const QString &text);
    void openSignInPage(const QString &account, const QUrl &url);
    void refreshSoon();
    void refresh();
    void openFrom(
        const Notification &notification, NotificationAction action, const QString &token);
    void trayCame();
    void trayWent();

    Service &m_service;
    StatusController m_status;
    NotificationPolicy m_policy;
    QuietTimes m_quiet;
    NewSinceLooked m_new;
    SettingsController m_settings;
    TrayIcon m_tray;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    LauncherCount m_launcher{QDBusConnection::sessionBus()};
#else
    LauncherCount m_launcher;
#endif
    std::unique_ptr<TrayHost> m_trayHost;
    InboxController m_inbox;
    std::unique_ptr<Notifier> m_trayNotifier;
    std::unique_ptr<Notifier> m_busNotifier;
    std::unique_ptr<Notifier> m_notifier; ///< the one in use; may stand on both others
    std::unique_ptr<AssistantController> m_assistant;
    bool m_refreshing = false;
    bool m_shownForWantOfTray = false;
};

} // namespace Grelot
