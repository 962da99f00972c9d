// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statuswindow.h"

#include "accountpage.h"
#include "costdialog.h"
#include "logpanel.h"
#include "statuslist.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Grelot {

namespace {

constexpr int listWidth = 224;

QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

StatusWindow::StatusWindow(Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(clock)
    , m_tick(clock.alarm([this] { tick(); }))
    , m_list(new StatusList)
    , m_page(new AccountPage)
    , m_empty(new QLabel(tr("There is no account yet.")))
    , m_faces(new QStackedWidget)
    , m_log(new LogPanel)
{
    setWindowTitle(tr("Status - Grelot"));
    layOut();
    resize(760, 560);
    connect(m_list, &StatusList::accountChosen, this, &StatusWindow::showChosen);
    connect(m_page, &AccountPage::reconnectRequested, this,
        [this] { Q_EMIT reconnectRequested(m_list->chosen()); });
    connect(m_page, &AccountPage::explanationRequested, this, &StatusWindow::explain);
    connect(m_log, &LogPanel::opened, this, &StatusWindow::logWanted);
    showChosen();
}

StatusWindow::~StatusWindow() = default;

void StatusWindow::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_faces->addWidget(scroll);
    m_faces->addWidget(m_empty);
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_list);
    upper->addWidget(line(QFrame::VLine));
    upper->addWidget(m_faces, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 3);
    layout->addWidget(line(QFrame::HLine));
    layout->addWidget(m_log, 1);
}

void StatusWindow::setAccounts(const QList<StatusAccount> &accounts)
{
    m_accounts = accounts;
    m_list->setAccounts(accounts);
    showChosen();
}

void StatusWindow::setLog(const QString &text)
{
    m_log->setText(text);
}

bool StatusWindow::isLogOpen() const
{
    return m_log->isOpen();
}

void StatusWindow::saveLog(const QString &file)
{
    m_log->saveTo(file);
}

void StatusWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void StatusWindow::chooseAccount(const QString &name)
{
    const auto items = m_list->findItems(name, Qt::MatchExactly);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
}

void StatusWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    look();
}

void StatusWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        look();
}

void StatusWindow::look()
{
    const bool watched = isVisible() && !isMinimized();
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched)
        tick();
    else
        m_tick->stop();
}

void StatusWindow::tick()
{
    m_tick->start(refreshEvery);
    Q_EMIT accountsWanted();
}

void StatusWindow::showChosen()
{
    const QString name = m_list->chosen();
    const auto account = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
        [&](const StatusAccount &each) { return each.name == name; });
    m_faces->setCurrentIndex(account == m_accounts.cend() ? 1 : 0);
    if (account != m_accounts.cend())
        m_page->setAccount(*account, m_clock.utc());
}

void StatusWindow::explain()
{
    if (!m_explanation)
        m_explanation = new CostDialog(this);
    m_explanation->show();
    m_explanation->raise();
    m_explanation->activateWindow();
}

} // namespace Grelot
