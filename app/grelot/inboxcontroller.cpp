// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxcontroller.h"

#include "actionwords.h"
#include "picture.h"

#include <algorithm>
#include <map>

namespace Grelot {

InboxController::InboxController(Service &service, MessageOpener::OpenUrl openUrl, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_opener(std::move(openUrl))
    , m_undoer(service.sessions(), service.clock())
{
    connectWindow();
    connect(&m_undoer, &Undoer::changed, this, &InboxController::showUndo);
}

void InboxController::connectWindow()
{
    connect(&m_window, &InboxWindow::moreWanted, &m_service.sessions(), &Sessions::showMore);
    connect(
        &m_window, &InboxWindow::reconnectRequested, &m_service.sessions(), &Sessions::reconnect);
    connect(&m_window, &InboxWindow::signInRequested, &m_service, &Service::signIn);
    connect(&m_window, &InboxWindow::lastLookedWanted, this,
        [this] { m_window.setLastLooked(lastLooked(m_service.sessions())); });
    connect(&m_window, &InboxWindow::keptRunning, this, &InboxController::wentWrong);
    connect(&m_window, &InboxWindow::activated, this, &InboxController::open);
    connect(&m_window, &InboxWindow::actionRequested, this, &InboxController::actOn);
    connect(&m_window, &InboxWindow::undoRequested, &m_undoer, &Undoer::undo);
}

void InboxController::refresh()
{
    const Sessions &sessions = m_service.sessions();
    m_window.setAccounts(inboxAccounts(sessions));
    m_window.setRows(inboxRows(sessions));
    m_window.setUnread(sessions.unread());
    m_window.setConnection(inboxConnection(sessions));
    m_window.setLastLooked(lastLooked(sessions));
}

void InboxController::act(MailAction action, const QList<MessageRef> &messages)
{
    for (const MessageRef &message : messages) {
        if (AccountSession *session = m_service.sessions().find(message.account))
            session->act(action, message.mailbox, message.id);
    }
}

void InboxController::actOn(MailAction action, const QList<InboxRow> &rows)
{
    std::map<std::pair<QString, QString>, QStringList> chosen;
    for (const InboxRow &row : rows)
        chosen[{row.account, row.mailbox}].append(row.message.id);
    QList<Undoer::Place> places;
    for (const auto &[place, ids] : chosen)
        places.append({place.first, place.second, ids});
    m_undoer.act(action, places);
    refresh(); // at once, so that the next key finds the next message
}

void InboxController::showUndo()
{
    const auto &held = m_undoer.held();
    m_window.setUndo(held ? ActionWords::done(held->action, held->count()) : QString());
}

void InboxController::open(const QString &account, const QString &mailbox, const QString &id)
{
    const AccountSession *session = m_service.sessions().find(account);
    if (!session)
        return;
    const QList<Inbox::Item> items = session->inbox().items();
    const auto item = std::find_if(items.begin(), items.end(), [&](const Inbox::Item &candidate) {
        return candidate.mailbox == mailbox && candidate.message.id == id;
    });
    const auto config = m_service.sessions().configOf(account);
    if (item == items.end() || !config)
        return;
    const auto problem = m_opener.open(config->look.openWith, id, item->message.messageId);
    if (problem)
        Q_EMIT wentWrong(*problem);
}

void InboxController::openMail(const QString &account)
{
    const auto config = m_service.sessions().configOf(account);
    if (!config)
        return;
    if (const auto problem = m_opener.openMail(config->look.openWith))
        Q_EMIT wentWrong(*problem);
}

} // namespace Grelot
