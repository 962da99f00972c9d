// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxwindow.h"

#include "accountchips.h"
#include "connectionbar.h"
#include "emptyface.h"
#include "inboxlist.h"
#include "inboxmodel.h"
#include "inboxtitle.h"
#include "previewpane.h"
#include "undobar.h"

#include <QCloseEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Grelot {

namespace {

QFrame *ruler()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

InboxWindow::InboxWindow(QWidget *parent)
    : QWidget(parent)
    , m_model(new InboxModel(this))
    , m_title(new InboxTitle)
    , m_chips(new AccountChips)
    , m_list(new InboxList(*m_model))
    , m_empty(new EmptyFace)
    , m_pages(new QStackedWidget)
    , m_preview(new PreviewPane)
    , m_undo(new UndoBar)
    , m_notice(new QLabel)
    , m_connection(new ConnectionBar)
{
    layOut();
    resize(380, 560);
    connectParts();
    addKeys();
    showCount();
    m_pages->currentWidget()->setFocus(); // and not the search, where keys are letters
}

void InboxWindow::connectParts()
{
    connect(m_title, &InboxTitle::searched, this, &InboxWindow::search);
    connect(m_title, &InboxTitle::markAllReadRequested, this, &InboxWindow::markAllRead);
    connect(m_title, &InboxTitle::reconnectRequested, this, &InboxWindow::reconnectRequested);
    connect(m_title, &InboxTitle::settingsRequested, this, &InboxWindow::settingsRequested);
    connect(m_title, &InboxTitle::addAccountRequested, this, &InboxWindow::addAccountRequested);
    connect(m_title, &InboxTitle::quitRequested, this, &InboxWindow::quitRequested);
    connect(m_chips, &AccountChips::chosen, this, [this](const QString &account) {
        m_model->setAccount(account);
        showCount();
    });
    connect(m_undo, &UndoBar::undoRequested, this, &InboxWindow::undoRequested);
    connect(
        m_connection, &ConnectionBar::reconnectRequested, this, &InboxWindow::reconnectRequested);
    connect(m_connection, &ConnectionBar::signInRequested, this, &InboxWindow::signInRequested);
    connect(m_connection, &ConnectionBar::statusRequested, this, &InboxWindow::statusRequested);
    connect(m_empty, &EmptyFace::aged, this, &InboxWindow::lastLookedWanted);
    connect(m_list, &InboxList::openRequested, this, &InboxWindow::activated);
    connect(m_list, &InboxList::actionRequested, this, &InboxWindow::actionRequested);
    connect(m_list, &InboxList::previewRequested, this, &InboxWindow::togglePreview);
    connect(m_list, &InboxList::currentRowChanged, this, &InboxWindow::showPreview);
}

void InboxWindow::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto then) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    const auto toSearch = [this] { m_title->search()->setFocus(Qt::ShortcutFocusReason); };
    add(QKeySequence::Find, toSearch);
    add(QKeySequence(Qt::Key_Slash), toSearch);
    add(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    add(QKeySequence::Undo, [this] { Q_EMIT undoRequested(); });
    connect(m_title->search(), &QLineEdit::returnPressed, this, [this] {
        m_pages->currentWidget()->setFocus();
        if (!m_list->current() && m_model->rowCount() > 0)
            m_list->choose(m_model->isHeading(0) ? 1 : 0);
    });
}

InboxWindow::~InboxWindow() = default;

void InboxWindow::layOut()
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->hide();
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_rowsWhenAsked = -1;
        wantMore();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_preview->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_chips);
    layout->addWidget(ruler());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_undo);
    layout->addWidget(ruler());
    layout->addWidget(m_notice);
    layout->addWidget(m_connection);
}

void InboxWindow::setRows(const QList<InboxRow> &rows)
{
    m_model->setRows(rows);
    showCount();
    chooseWanted();
    showPreview();
    wantMore();
}

void InboxWindow::setAccounts(const QList<InboxAccount> &accounts)
{
    m_chips->setAccounts(accounts);
    m_model->setAccounts(accounts);
}

void InboxWindow::setUndo(const QString &sentence)
{
    m_undo->say(sentence);
}

void InboxWindow::chooseAccount(const QString &account)
{
    m_chips->choose(account);
}

void InboxWindow::search(const QString &words)
{
    m_model->setQuery(InboxQuery(words));
    showCount();
    m_rowsWhenAsked = -1;
    wantMore();
}

// One thing after another, the nearest first.
void InboxWindow::escape()
{
    if (!m_title->search()->text().isEmpty() || m_title->search()->hasFocus()) {
        m_title->search()->clear();
        m_pages->currentWidget()->setFocus();
    } else if (m_preview->isVisible()) {
        m_preview->hide();
    } else if (!m_isHome) {
        close();
    }
}

void InboxWindow::togglePreview()
{
    m_preview->setVisible(!m_preview->isVisible());
    showPreview();
}

void InboxWindow::showPreview()
{
    if (m_preview->isVisible())
        m_preview->setRow(m_list->current());
}

void InboxWindow::markAllRead()
{
    const QList<InboxRow> rows = m_model->shown();
    if (rows.isEmpty())
        return;
    if (rows.size() <= mostWithoutAsking) {
        Q_EMIT actionRequested(MailAction::MarkRead, rows);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Mark all as read - Grelot"),
        tr("Mark all %n listed message(s) as read?", nullptr, int(rows.size())),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *mark = question->addButton(tr("Mark as read"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    // Those that were counted, whatever has come meanwhile.
    connect(mark, &QPushButton::clicked, this,
        [this, rows] { Q_EMIT actionRequested(MailAction::MarkRead, rows); });
    question->open();
}

void InboxWindow::wantMore()
{
    const int rows = int(m_model->listed());
    const bool complete = rows >= m_unread.value_or(0);
    // What was asked for in vain is asked for again by scrolling only.
    if (!isVisible() || complete || rows == m_rowsWhenAsked || (rows >= firstRows && !isAtEnd()))
        return;
    m_rowsWhenAsked = rows;
    Q_EMIT moreWanted();
}

bool InboxWindow::isAtEnd() const
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    return bar->value() + bar->pageStep() >= bar->maximum();
}

void InboxWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantMore();
}

void InboxWindow::setUnread(std::optional<qint64> unread)
{
    m_unread = unread;
    showCount();
    wantMore();
}

void InboxWindow::showCount()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_title->setCount(m_unread, m_model->listed());
    sayWhyEmpty();
    setWindowTitle(m_unread ? tr("%1 - Grelot").arg(m_title->text()) : tr("Grelot"));
}

void InboxWindow::setConnection(const InboxConnection &connection)
{
    m_connection->setConnection(connection);
    m_isConnected = connection.connected;
    sayWhyEmpty();
}

void InboxWindow::setLastLooked(const QDateTime &at)
{
    m_empty->setLastLooked(at);
}

void InboxWindow::sayWhyEmpty()
{
    using Reason = EmptyFace::Reason;
    m_empty->setReason(m_model->listed() > 0 ? Reason::NoMatch
            : !m_isConnected                 ? Reason::NotConnected
            : m_unread == 0                  ? Reason::NothingNew
                                             : Reason::NothingYet);
}

void InboxWindow::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

// Both when it becomes the active one and when it ceases to be: what came meanwhile was seen.
void InboxWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        Q_EMIT looked();
}

void InboxWindow::setHome(bool home)
{
    m_isHome = home;
}

void InboxWindow::showMessage(const QString &account, const QString &mailbox, const QString &id,
    const QString &activationToken)
{
    m_wanted = Wanted{account, mailbox, id};
    m_title->search()->clear(); // it may not match, or be another account's
    m_chips->choose({});
    present(activationToken);
    chooseWanted();
}

void InboxWindow::chooseWanted()
{
    if (!m_wanted)
        return;
    const int row = m_model->find(m_wanted->account, m_wanted->mailbox, m_wanted->id);
    if (row < 0)
        return;
    m_wanted.reset();
    m_list->choose(row);
    m_list->setFocus();
}

void InboxWindow::present(const QString &activationToken)
{
    // Qt's Wayland plugin takes the token from here when it asks for activation.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void InboxWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isHome)
        return QWidget::closeEvent(event);
    event->ignore();
    showMinimized();
    if (std::exchange(m_hasSaidSo, true))
        return;
    m_notice->setText(tr("This desktop has no tray: closing this window only minimises it, so that "
                         "Grelot can go on ringing. Quit is in the menu at the top."));
    m_notice->show();
    Q_EMIT keptRunning(m_notice->text());
}

} // namespace Grelot
