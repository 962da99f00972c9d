// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounteditor.h"
#include "service.h"
#include "settingsdialog.h"

#include <QObject>

#include <memory>

namespace Grelot {

/// Wires the settings dialog with the stores and the running instance.
class SettingsController final : public QObject
{
    Q_OBJECT

public:
    using Page = SettingsDialog::Page;

    /// The service has to outlive the controller.
    explicit SettingsController(Service &service, QObject *parent = nullptr);
    ~SettingsController() override;

    void open(Page page = Page::Accounts);
    /// nullptr before open().
    SettingsDialog *dialog() const { return m_dialog.get(); }

Q_SIGNALS:
    void addAccountRequested();

private:
    void connectDialog();
    void refresh();
    void refreshSoon();
    void change(const AppSettings &settings);
    void updateAccount(const AccountConfig &account);
    void setSecret(const QString &account, const QString &secret);
    void order(const QStringList &names);
    void remove(const QString &account);
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void say(const std::optional<StoreError> &error);

    Service &m_service;
    AccountEditor m_editor;
    std::unique_ptr<SettingsDialog> m_dialog;
    bool m_refreshing = false;
};

} // namespace Grelot
