// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "desktop.h"

#include "fallbacknotifier.h"
#include "picture.h"
#include "signinwords.h"
#include "traynotifier.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "dbusnotifier.h"
#include "trayhost.h"
#endif

#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace Grelot {

#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
/// Windows and macOS always have a place for the icon.
class TrayHost
{
};
#endif

Desktop::Desktop(Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_status(service.sessions(), service.clock())
    , m_policy(service.clock())
    , m_quiet(service.clock())
    , m_settings(service)
    , m_inbox(service, [](const QUrl &url) { return QDesktopServices::openUrl(url); })
    , m_trayNotifier(std::make_unique<TrayNotifier>(m_tray))
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_trayHost = std::make_unique<TrayHost>(bus);
    m_busNotifier = std::make_unique<DBusNotifier>(bus);
    m_notifier = std::make_unique<FallbackNotifier>(*m_busNotifier, *m_trayNotifier);
#else
    m_notifier = std::move(m_trayNotifier);
#endif
    connectService();
    connectTray();
    connectInbox();
    connectNotifier();
    connectSettings();
    connectAssistant();
}

Desktop::~Desktop() = default;

void Desktop::start()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    connect(m_trayHost.get(), &TrayHost::available, this, &Desktop::trayCame);
    connect(m_trayHost.get(), &TrayHost::gone, this, &Desktop::trayWent);
    m_trayHost->start();
#else
    trayCame();
#endif
    refresh();
}

void Desktop::greet()
{
    if (m_service.accounts().isEmpty())
        m_assistant->open();
}

void Desktop::connectService()
{
    connect(&m_service.sessions(), &Sessions::rang, &m_policy, &NotificationPolicy::arrived);
    connect(&m_service.sessions(), &Sessions::happened, this, &Desktop::take);
    connect(&m_service.sessions(), &Sessions::changed, this, &Desktop::refreshSoon);
    connect(&m_service.sessions(), &Sessions::removed, &m_policy, &NotificationPolicy::forget);
    connect(&m_service.pause(), &Pause::changed, this, &Desktop::pauseOrNot);
    connect(&m_service, &Service::wentWrong, this, &Desktop::tell);
    connect(&m_service, &Service::browserNeeded, this, &Desktop::openSignInPage);
    connect(&m_service, &Service::raiseRequested, &m_inbox, [this] { m_inbox.window().present(); });
}

void Desktop::connectTray()
{
    connect(&m_tray, &TrayIcon::inboxRequested, &m_inbox, [this](const QString &account) {
        m_inbox.window().chooseAccount(account);
        m_inbox.window().present();
    });
    connect(&m_tray, &TrayIcon::mailRequested, &m_inbox, &InboxController::openMail);
    connect(&m_tray, &TrayIcon::reconnectRequested, &m_service.sessions(), &Sessions::reconnect);
    connect(&m_tray, &TrayIcon::signInRequested, &m_service, &Service::signIn);
    connect(&m_tray, &TrayIcon::statusRequested, &m_status, &StatusController::present);
    connect(&m_tray, &TrayIcon::pauseRequested, this,
        [this](PauseLength length) { m_service.pause().start(length); });
    connect(&m_tray, &TrayIcon::resumeRequested, this, [this] { m_service.pause().resume(); });
    connect(&m_tray, &TrayIcon::quitRequested, this, &Desktop::quitRequested);
}

void Desktop::connectInbox()
{
    InboxWindow &window = m_inbox.window();
    connect(&window, &InboxWindow::statusRequested, &m_status, &StatusController::present);
    connect(&window, &InboxWindow::quitRequested, this, &Desktop::quitRequested);
    connect(&m_inbox, &InboxController::wentWrong, this, &Desktop::tell);
}

void Desktop::connectNotifier()
{
    connect(&m_policy, &NotificationPolicy::show, m_notifier.get(), &Notifier::show);
    connect(&m_policy, &NotificationPolicy::withdraw, m_notifier.get(), &Notifier::withdraw);
    connect(m_notifier.get(), &Notifier::closed, &m_policy, &NotificationPolicy::closed);
    connect(m_notifier.get(), &Notifier::activated, this, &Desktop::openFrom);
}

void Desktop::connectSettings()
{
    const Sessions &sessions = m_service.sessions();
    connect(&sessions, &Sessions::rang, this,
        [this](const QString &account, const QString &mailbox, const Messages &messages) {
            if (!m_inbox.window().isActiveWindow())
                m_new.rang(account, mailbox, messages);
        });
    connect(&sessions, &Sessions::removed, this,
        [this](const QString &account) { m_new.forget(account); });
    connect(&m_inbox.window(), &InboxWindow::looked, this, [this] {
        m_new.looked();
        refreshSoon();
    });
    connect(&m_quiet, &QuietTimes::changed, this, &Desktop::pauseOrNot);
    connect(&m_service.settings(), &AppSettingsStore::changed, this, &Desktop::applySettings);
    connect(&sessions, &Sessions::changed, this, &Desktop::applyRules);
    connect(&m_tray, &TrayIcon::settingsRequested, &m_settings, [this] { m_settings.open(); });
    connect(&m_inbox.window(), &InboxWindow::settingsRequested, &m_settings,
        [this] { m_settings.open(); });
    applySettings();
}

void Desktop::applySettings()
{
    const AppSettings &settings = m_service.settings().settings();
    m_quiet.setPlan(settings.quiet);
    m_tray.setStyle(
        settings.trayStyle == TrayStyle::Symbolic ? BellStyle::Symbolic : BellStyle::Colour);
    m_inbox.window().setCompact(settings.density == Density::Compact);
    applyRules();
    refreshSoon();
}

void Desktop::applyRules()
{
    const AppSettings &settings = m_service.settings().settings();
    NotificationRules rules{settings.tell, settings.sound};
    for (const AccountConfig &account : m_service.accounts()) {
        if (account.look.tell)
            rules.accounts[account.name] = *account.look.tell;
    }
    m_policy.setRules(rules);
}

void Desktop::pauseOrNot()
{
    m_policy.setPaused(m_service.pause().isActive() || m_quiet.isActive());
    refreshSoon();
}

void Desktop::connectAssistant()
{
    m_assistant =
        std::make_unique<AssistantController>(m_service, *m_notifier, Autostart::system());
    connect(m_assistant.get(), &AssistantController::wentWrong, this, &Desktop::tell);
    const auto open = [this] {
        if (m_service.hasSettings())
            m_assistant->open();
        else
            tell(
                tr("The demonstration keeps no accounts. Start Grelot without --demo to add one."));
    };
    connect(&m_tray, &TrayIcon::addAccountRequested, m_assistant.get(), open);
    connect(&m_inbox.window(), &InboxWindow::addAccountRequested, m_assistant.get(), open);
    connect(&m_settings, &SettingsController::addAccountRequested, m_assistant.get(), open);
}

void Desktop::take(const AccountEvent &event)
{
    m_quiet.check(); // alarms stand still in a sleep; what happens after one does not
    if (const auto *read = std::get_if<ReadEvent>(&event.what)) {
        m_policy.gone(event.account, read->mailbox, read->ids);
        m_new.read(event.account, read->mailbox, read->ids);
    } else if (const auto *connection = std::get_if<ConnectionEvent>(&event.what)) {
        if (connection->state == ConnectionState::NeedsUser)
            m_policy.trouble(event.account, connection->reason,
                connection->need == Need::SignIn ? NotificationKind::SignIn
                                                 : NotificationKind::Trouble);
        else if (connection->state == ConnectionState::Online)
            m_policy.mended(event.account);
    }
}

void Desktop::tell(const QString &text)
{
    Notification notification;
    notification.key = QStringLiteral("went-wrong");
    notification.kind = NotificationKind::Trouble;
    notification.summary = tr("Grelot");
    notification.body = text;
    m_notifier->show(notification);
}

void Desktop::openSignInPage(const QString &account, const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        tell(tr("No browser could be opened to sign in. %1").arg(signInHint(account)));
}

void Desktop::refreshSoon()
{
    // 200 messages at once are one picture, not 200.
    if (std::exchange(m_refreshing, true))
        return;
    QMetaObject::invokeMethod(this, &Desktop::refresh, Qt::QueuedConnection);
}

void Desktop::refresh()
{
    m_refreshing = false;
    const Sessions &sessions = m_service.sessions();
    TrayState tray = trayState(sessions, m_service.pause(), m_quiet);
    if (m_service.settings().settings().trayNumber == TrayNumber::NewSinceLooked && tray.unread)
        tray.unread = m_new.count();
    m_tray.setState(tray);
    m_launcher.show(tray.unread);
    m_inbox.refresh();
}

void Desktop::openFrom(
    const Notification &notification, NotificationAction action, const QString &token)
{
    switch (action) {
    case NotificationAction::MarkRead:
        m_inbox.act(MailAction::MarkRead, notification.messages);
        return;
    case NotificationAction::Open:
        break;
    }
    if (notification.kind == NotificationKind::SignIn) {
        m_service.signIn(notification.account);
        return;
    }
    if (notification.messages.isEmpty()) {
        m_inbox.window().present(token);
        return;
    }
    const MessageRef &message = notification.messages.first();
    m_inbox.window().showMessage(message.account, message.mailbox, message.id, token);
}

void Desktop::trayCame()
{
    m_tray.appear();
    m_assistant->setTray(true);
    m_inbox.window().setHome(false);
}

void Desktop::trayWent()
{
    m_tray.disappear();
    m_assistant->setTray(false);
    m_inbox.window().setHome(true);
    // Once: a panel that restarts must not throw a window at the person each time.
    if (std::exchange(m_shownForWantOfTray, true))
        return;
    m_inbox.window().present();
    if (m_assistant->window()) // who sets up an account is not to lose sight of it
        m_assistant->open();
}

} // namespace Grelot
