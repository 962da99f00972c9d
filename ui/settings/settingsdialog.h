// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountspage.h"
#include "appsettings.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace Grelot {

class AdvancedPage;
class SettingsPage;

/// All settings: five pages behind a sidebar. What is changed is applied at once: by a signal,
/// which is answered with what came of it, and a sentence where that is not what was asked for.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Accounts, Notifications, Appearance, Network, Advanced };

    explicit SettingsDialog(QWidget *parent = nullptr);

    void setSettings(const AppSettings &settings);
    void setAccounts(const QList<AccountLine> &lines);
    /// Shown to people as they are.
    void setFolders(const QString &settingsFile, const QString &dataFolder);
    /// Something to tell; empty: nothing any more.
    void say(const QString &sentence);
    /// Shows and raises it.
    void present(Page page);

Q_SIGNALS:
    void settingsChanged(const Grelot::AppSettings &settings);
    void proxySecretChanged(const QString &secret);
    void exportRequested(const QString &path);
    void importRequested(const QString &path);
    void addAccountRequested();
    void accountChanged(const Grelot::AccountConfig &account);
    void accountSecretChanged(const QString &account, const QString &secret);
    void accountOrderChanged(const QStringList &names);
    void removeAccountRequested(const QString &account);

private:
    void connectAccounts();
    void addPages();
    void addPage(const QString &title, const QString &icon, int standardIcon, QWidget *page);
    void addSettingsPage(
        const QString &title, const QString &icon, int standardIcon, SettingsPage *page);
    void fitSidebar();

    QListWidget *m_sidebar;
    QStackedWidget *m_pages;
    QLabel *m_said;
    AccountsPage *m_accounts;
    AdvancedPage *m_advanced;
    QList<SettingsPage *> m_settingsPages;
};

} // namespace Grelot
