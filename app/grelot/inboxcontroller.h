// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxwindow.h"
#include "messageopener.h"
#include "notification.h"
#include "service.h"
#include "undoer.h"

namespace Grelot {

/// The inbox window and what comes of it: messages are opened, and what is done to them can be
/// undone for a moment.
class InboxController final : public QObject
{
    Q_OBJECT

public:
    InboxController(Service &service, MessageOpener::OpenUrl openUrl, QObject *parent = nullptr);

    InboxWindow &window() { return m_window; }
    /// Shows how things stand now.
    void refresh();
    /// What was asked for elsewhere, in a notification: done at once.
    void act(MailAction action, const QList<MessageRef> &messages);
    /// Where the account's mail is read: its web address, or its command without a message.
    void openMail(const QString &account);

Q_SIGNALS:
    void wentWrong(const QString &text);

private:
    void connectWindow();
    void open(const QString &account, const QString &mailbox, const QString &id);
    void actOn(MailAction action, const QList<InboxRow> &rows);
    void showUndo();

    Service &m_service;
    MessageOpener m_opener;
    Undoer m_undoer;
    InboxWindow m_window;
};

} // namespace Grelot
