// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountdraft.h"
#include "accounttrial.h"
#include "assistantwindow.h"
#include "autostart.h"
#include "browsersignin.h"
#include "discovery.h"
#include "notifier.h"
#include "service.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace Grelot {

/// Leads a person through the setting up of an account: finds its server, signs in, tries it, and
/// stores it only at the end. Until then nothing is written anywhere.
class AssistantController final : public QObject
{
    Q_OBJECT

public:
    using ToolsMaker = std::function<DiscoveryTools()>;

    /// All that is referred to has to outlive it.
    AssistantController(Service &service, Notifier &notifier, std::unique_ptr<Autostart> autostart,
        ToolsMaker tools = DiscoveryTools::system, QObject *parent = nullptr);
    ~AssistantController() override;

    /// Shows the assistant, or raises it where it is open.
    void open();
    /// Whether this desktop has a tray, which the person is told.
    void setTray(bool isThere);
    AssistantWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// Something beside the account went wrong, in words.
    void wentWrong(const QString &text);

private:
    void connectWindow();
    void find(const QString &typed);
    void found(const Discovered &discovered);
    void takeAccountAddress(const QString &typed);
    void choose(int index);
    void askSignIn(const AccountUrl &url, bool wantsBrowser);
    void signIn(const SignInChoice &choice);
    void signInByBrowser();
    void tryAccount();
    void passed(AccountTrial::Step step);
    void failed(const Failure &failure, AccountTrial::Step at);
    void succeeded();
    void askMailboxes();
    void listed(const std::variant<MailboxList, Failure> &answer);
    void ring();
    void store(const WatchChoice &choice);
    void stored(const QString &name, quint64 attempt, const QString &problem);
    void withdraw();
    void close();
    void showTray();

    Service &m_service;
    Notifier &m_notifier;
    std::unique_ptr<Autostart> m_autostart;
    ToolsMaker m_tools;
    RandomSource m_random;
    std::unique_ptr<AssistantWindow> m_window; ///< while it is open
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<BrowserSignIn> m_browser;
    std::unique_ptr<AccountTrial> m_trial;
    std::optional<MailAddress> m_address;
    QList<DiscoveryResult> m_found;
    Clock::Moment m_began{0};                ///< to look for the server
    QString m_foundIn;                       ///< how long that took, in words
    std::optional<AccountDraft> m_draft;     ///< once its server is chosen
    std::chrono::milliseconds m_passedAt{0}; ///< the trial's last step
    QList<AccountConfig> m_beingStored;      ///< the keyring has not answered yet
    bool m_startsWithSession = false;
    quint64 m_attempt = 0; ///< counts the storings; one that was withdrawn is undone
    bool m_hasTray = true;
};

} // namespace Grelot
