// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "connectionbar.h"

#include "inboxcolours.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Grelot {

ConnectionBar::ConnectionBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_sentence(new QLabel)
    , m_mend(new QPushButton)
{
    setAutoFillBackground(true);
    for (QLabel *label : {m_mark, m_sentence})
        label->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_mark->setAccessibleName(tr("Warning"));
    connect(m_mend, &QPushButton::clicked, this, &ConnectionBar::mend);
    auto *status = new QToolButton;
    status->setText(tr("Status"));
    status->setAutoRaise(true);
    status->setAccessibleName(status->text());
    status->setToolTip(tr("How each account is connected, and what it costs"));
    connect(status, &QToolButton::clicked, this, &ConnectionBar::statusRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_mend);
    layout->addWidget(status);
    setConnection({true, {}});
}

void ConnectionBar::setConnection(const InboxConnection &connection)
{
    m_connection = connection;
    m_sentence->setText(connection.sentence);
    m_mark->setVisible(!connection.connected);
    m_mend->setText(connection.signIn.isEmpty() ? tr("Reconnect now") : tr("Sign in"));
    m_mend->setVisible(!connection.connected);
    colour();
}

void ConnectionBar::mend()
{
    if (m_connection.signIn.isEmpty())
        Q_EMIT reconnectRequested();
    else
        Q_EMIT signInRequested(m_connection.signIn);
}

// Not before: the icon theme is looked through.
void ConnectionBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_mark->pixmap().isNull())
        m_mark->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(16, 16));
}

void ConnectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ConnectionBar::colour()
{
    const QPalette usual = QApplication::palette(this);
    QPalette mine = usual;
    if (!m_connection.connected)
        mine.setColor(QPalette::Window, InboxColours::amberGround(usual));
    if (mine.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(mine);
}

} // namespace Grelot
