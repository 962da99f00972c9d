// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxrow.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace Grelot {

class InboxModel;

/// The line at the foot of the inbox.
struct InboxConnection
{
    bool connected = false; ///< all accounts; else amber, with "Reconnect now"
    QString sentence;       ///< in plain words

    bool operator==(const InboxConnection &) const = default;
};

/// The unread messages, newest first, and one sentence on how they come.
class InboxWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxWindow(QWidget *parent = nullptr);
    ~InboxWindow() override;

    void setRows(const QList<InboxRow> &rows);
    /// The server's number, which may be greater than the rows; nullopt: not known yet.
    void setUnread(std::optional<qint64> unread);
    void setConnection(const InboxConnection &connection);
    /// Without a tray this window is all there is: closing it minimises it, and it offers Quit.
    void setHome(bool home);

    /// Shows the window, raises it and selects that message, now or when it comes.
    void showMessage(const QString &account, const QString &mailbox, const QString &id);
    /// Shows and raises it. activationToken: of the click that led here; may be empty.
    void present(const QString &activationToken = {});

Q_SIGNALS:
    void activated(const QString &account, const QString &mailbox, const QString &id);
    void markReadRequested(const QString &account, const QString &mailbox, const QStringList &ids);
    void reconnectRequested();
    void quitRequested();
};

} // namespace Grelot
