// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountdialog.h"
#include "accountsession.h"
#include "scenes.h"
#include "settingsdialog.h"
#include "settingsdialogparts.h"

#include <QListWidget>

namespace Grelot {

namespace {

QList<AccountLine> accountLines()
{
    AccountLine work =
        accountLine(QStringLiteral("Work"), QStringLiteral("jmap+https://alice@mail.example.org"));
    work.sentence = AccountSession::tr("Connected by %1.").arg(transportWords(Rung::WebSocket));
    work.config.look.hue = 3;
    AccountLine home =
        accountLine(QStringLiteral("Home"), QStringLiteral("imaps://alice@example.net"), false);
    home.sentence = AccountSession::tr("Waiting for the password.");
    return {work, home};
}

} // namespace

void showSettings(const Stage &stage)
{
    SettingsDialog dialog;
    dialog.setSettings(richSettings());
    dialog.setAccounts({});
    dialog.setFolders(QStringLiteral("/home/alice/.config/grelot/grelot.ini"),
        QStringLiteral("/home/alice/.local/share/grelot"));
    dialog.present(SettingsDialog::Page::Accounts);
    stage(dialog, QStringLiteral("settings-accounts-empty"));
    dialog.setAccounts(accountLines());
    for (int page = 0; page < int(pageNames.size()); ++page) {
        dialog.present(SettingsDialog::Page(page));
        stage(dialog, QStringLiteral("settings-%1-%2").arg(page + 1).arg(pageNames[page]));
    }
    for (const AccountLine &line : accountLines()) {
        AccountDialog account(line.config);
        stage(account, QStringLiteral("settings-account-") + line.config.name.toLower());
    }
}

} // namespace Grelot
