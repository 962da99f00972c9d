// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inboxaccount.h"
#include "inboxrow.h"
#include "mailaction.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QDateTime;
class QLabel;
class QStackedWidget;

namespace Grelot {

class AccountChips;
class ConnectionBar;
class EmptyFace;
class InboxList;
class InboxModel;
class InboxTitle;
class PreviewPane;
class UndoBar;

/// The line at the foot of the inbox.
struct InboxConnection
{
    bool connected = false; ///< all accounts; else amber, with "Reconnect now"
    QString sentence;       ///< in plain words
    QString signIn{};       ///< the account that "Sign in" is offered for instead; empty: none

    bool operator==(const InboxConnection &) const = default;
};

/// The unread messages, newest first, what can be done to them, and one sentence on how they come.
class InboxWindow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostWithoutAsking = 20; ///< that "Mark all as read" marks
    static constexpr int firstRows = 200; ///< that are asked for before anybody scrolls

    explicit InboxWindow(QWidget *parent = nullptr);
    ~InboxWindow() override;

    void setRows(const QList<InboxRow> &rows);
    /// With more than one, chips and headings tell them apart.
    void setAccounts(const QList<InboxAccount> &accounts);
    /// What was just done and can be undone; empty: nothing.
    void setUndo(const QString &sentence);
    /// The server's number, which may be greater than the rows; nullopt: not known yet.
    void setUnread(std::optional<qint64> unread);
    void setConnection(const InboxConnection &connection);
    /// When every account was last heard from, UTC; invalid: not yet.
    void setLastLooked(const QDateTime &at);
    void setCompact(bool compact);
    /// Without a tray this window is all there is: closing it minimises it.
    void setHome(bool home);

    /// Shows the window, raises it and selects that message, now or when it comes.
    /// activationToken: of the click that led here; may be empty.
    void showMessage(const QString &account, const QString &mailbox, const QString &id,
        const QString &activationToken = {});
    /// Shows and raises it.
    void present(const QString &activationToken = {});
    /// Shows that account's messages alone; empty: all.
    void chooseAccount(const QString &account);

    const InboxModel &model() const { return *m_model; }

Q_SIGNALS:
    void activated(const QString &account, const QString &mailbox, const QString &id);
    void actionRequested(Grelot::MailAction action, const QList<Grelot::InboxRow> &rows);
    void undoRequested();
    void reconnectRequested();
    void addAccountRequested();
    /// Through the browser.
    void signInRequested(const QString &account);
    void statusRequested();
    /// It shows when it last looked, and what was set has aged.
    void lastLookedWanted();
    /// There are more unread messages than rows, and somebody wants to see them.
    void moreWanted();
    void settingsRequested();
    /// The person looks at the inbox, or has just done so.
    void looked();
    void quitRequested();
    /// Closing it minimised it, for the first time: the person should be told.
    void keptRunning(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addKeys();
    void search(const QString &words);
    void escape();
    void markAllRead();
    void togglePreview();
    void showPreview();
    void showCount();
    void sayWhyEmpty();
    void chooseWanted();
    void wantMore();
    bool isAtEnd() const;

    struct Wanted
    {
        QString account;
        QString mailbox;
        QString id;
    };

    InboxModel *m_model;
    InboxTitle *m_title;
    AccountChips *m_chips;
    InboxList *m_list;
    EmptyFace *m_empty;
    QStackedWidget *m_pages;
    PreviewPane *m_preview;
    UndoBar *m_undo;
    QLabel *m_notice;
    ConnectionBar *m_connection;
    std::optional<qint64> m_unread;
    std::optional<Wanted> m_wanted; ///< to be selected when it comes
    int m_rowsWhenAsked = -1;       ///< for more; -1: not yet
    bool m_isConnected = false;
    bool m_isHome = false;
    bool m_hasSaidSo = false;
};

} // namespace Grelot
