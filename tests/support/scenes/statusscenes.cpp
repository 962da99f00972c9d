// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsession.h"
#include "costdialog.h"
#include "scenes.h"
#include "statussamples.h"
#include "statuswindow.h"

#include <QDialog>
#include <QPushButton>
#include <QToolButton>

namespace Grelot {

namespace {

QList<StatusAccount> accountsAt(const QDateTime &now)
{
    StatusAccount work = statusSample(QStringLiteral("Work"), now);
    work.transport = transportWords(Rung::WebSocket);
    work.sentence = AccountSession::tr("Connected by %1.").arg(work.transport);
    work.timeline = eventfulDay(now);
    work.timeline.last() = {now.addSecs(-1800), now, TimelineState::Online, Rung::WebSocket};
    work.since = now.addSecs(-1800);
    StatusAccount home = statusSample(QStringLiteral("Home"), now);
    home.mark = StatusMark::Connecting;
    home.sentence = AccountSession::tr("Connecting.");
    home.transport.clear();
    home.retryAt = now.addSecs(12);
    home.used = {60'000, 400'000, 300, 120};
    StatusAccount away = statusSample(QStringLiteral("A very long name of an account"), now);
    away.mark = StatusMark::Away;
    away.sentence = AccountSession::tr("Not connected.");
    return {work, home, away};
}

} // namespace

void showStatus(const Stage &stage)
{
    VirtualClock clock;
    StatusWindow window(clock);
    window.setAccounts({});
    stage(window, QStringLiteral("status-empty"));
    window.setAccounts(accountsAt(clock.utc()));
    stage(window, QStringLiteral("status-connected"));
    window.chooseAccount(QStringLiteral("Home"));
    stage(window, QStringLiteral("status-waiting"));
    window.findChild<QToolButton *>()->click();
    window.setLog(QStringLiteral("2026-01-02T03:04:05.006Z grelot.account: <account-1>: waiting, "
                                 "retry in 12000 ms\n")
                      .repeated(20));
    stage(window, QStringLiteral("status-log"));
    const QString how = CostDialog::tr("How this is computed");
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == how)
            button->click();
    }
    if (auto *dialog = window.findChild<QDialog *>())
        stage(*dialog, QStringLiteral("status-how"));
}

} // namespace Grelot
