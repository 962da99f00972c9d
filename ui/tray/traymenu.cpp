// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "traymenu.h"

#include "traywords.h"

namespace Grelot {

namespace {

constexpr qsizetype accountsShown = 20;

QString literally(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
{
    m_afterAccounts = addSeparator();
    m_afterAccounts->setVisible(false);
    addAction(tr("Inbox"), this, [this] { Q_EMIT inboxRequested({}); });
    m_mail = addAction(tr("Open mail"));
    connect(m_mail, &QAction::triggered, this,
        [this] { Q_EMIT mailRequested(m_mail->data().toString()); });
    m_mails = addMenu(tr("Open mail"));
    offerMail();
    addAction(tr("Reconnect now"), this, &TrayMenu::reconnectRequested);
    addPauseMenu();
    addAction(tr("Status"), this, &TrayMenu::statusRequested);
    addSeparator();
    addAction(tr("Add account"), this, &TrayMenu::addAccountRequested);
    addAction(tr("Settings..."), this, &TrayMenu::settingsRequested);
    addAction(tr("Quit"), this, &TrayMenu::quitRequested);
}

void TrayMenu::addPauseMenu()
{
    m_quiet = addAction(QString());
    m_quiet->setEnabled(false);
    m_quiet->setVisible(false);
    m_resume = addAction(tr("Resume notifications"), this, &TrayMenu::resumeRequested);
    m_resume->setVisible(false);
    m_pause = addMenu(tr("Pause notifications"));
    const auto add = [this](const QString &text, PauseLength length) {
        m_pause->addAction(text, this, [this, length] { Q_EMIT pauseRequested(length); });
    };
    add(tr("For 30 minutes"), PauseLength::HalfHour);
    add(tr("For 1 hour"), PauseLength::Hour);
    add(tr("Until tomorrow, 8:00"), PauseLength::UntilTomorrow);
    add(tr("Until I resume"), PauseLength::UntilResumed);
}

void TrayMenu::setState(const TrayState &state)
{
    setAccounts(state.accounts.first(qMin(accountsShown, state.accounts.size())));
    m_quiet->setVisible(state.quiet && !state.paused);
    m_quiet->setText(TrayWords::quiet(state));
    m_resume->setVisible(state.paused);
    m_resume->setText(tr("Resume notifications (%1)").arg(TrayWords::pause(state)));
    m_pause->menuAction()->setVisible(!state.paused);
}

// The lines are changed in place: an open menu keeps its shape.
void TrayMenu::setAccounts(const QList<TrayAccount> &accounts)
{
    m_accounts = accounts;
    while (m_lines.size() > accounts.size())
        delete m_lines.takeLast();
    while (m_lines.size() < accounts.size()) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, line = m_lines.size()] { choose(line); });
        insertAction(m_afterAccounts, action);
        m_lines.append(action);
    }
    for (qsizetype i = 0; i < accounts.size(); ++i)
        m_lines[i]->setText(literally(TrayWords::account(accounts[i])));
    m_afterAccounts->setVisible(!accounts.isEmpty());
    offerMail();
}

void TrayMenu::offerMail()
{
    QStringList names;
    for (const TrayAccount &account : std::as_const(m_accounts)) {
        if (account.hasMail)
            names.append(account.name);
    }
    m_mail->setVisible(names.size() == 1);
    m_mail->setData(names.value(0));
    m_mails->menuAction()->setVisible(names.size() > 1);
    QStringList offered;
    for (const QAction *action : m_mails->actions())
        offered.append(action->data().toString());
    if (offered == names) // an open menu keeps its shape
        return;
    m_mails->clear();
    for (const QString &name : std::as_const(names)) {
        QAction *action =
            m_mails->addAction(literally(name), this, [this, name] { Q_EMIT mailRequested(name); });
        action->setData(name);
    }
}

void TrayMenu::choose(qsizetype line)
{
    const TrayAccount &account = m_accounts.at(line);
    if (account.needsSignIn)
        Q_EMIT signInRequested(account.name);
    else
        Q_EMIT inboxRequested(account.name);
}

} // namespace Grelot
