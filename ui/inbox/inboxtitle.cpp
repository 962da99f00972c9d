// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxtitle.h"

#include "bellicon.h"
#include "scaledfont.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Grelot {

namespace {

constexpr int bellSize = 32;
constexpr qreal larger = 1.35;
constexpr int crossSize = 16;
constexpr int searchWidth = 132;
constexpr int longestSearch = 200;

} // namespace

InboxTitle::InboxTitle(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_listed(new QLabel)
    , m_search(new QLineEdit)
{
    auto *bell = new QLabel;
    bell->setPixmap(bellIcon({}).pixmap(QSize(bellSize, bellSize), devicePixelRatioF()));
    bell->setAccessibleName(tr("Grelot"));
    QFont font = scaledFont(m_count->font(), larger);
    font.setBold(true);
    m_count->setFont(font);
    m_listed->setWordWrap(true); // not all languages say it as shortly
    for (QLabel *label : {m_count, m_listed})
        label->setTextFormat(Qt::PlainText);

    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search sender, subject and preview"));
    m_search->setToolTip(
        tr("Searches sender, subject and preview of the listed messages (%1 or /)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    addClearButton();
    m_search->setMaxLength(longestSearch);
    m_search->setFixedWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &InboxTitle::searched);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_count);
    words->addWidget(m_listed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(bell);
    layout->addLayout(words, 1);
    layout->addWidget(m_search);
    layout->addWidget(createMenuButton());
    setCount({}, 0);
}

// Qt's own clear button looks through the icon theme at once, which takes long.
void InboxTitle::addClearButton()
{
    QPixmap cross(QSize(crossSize, crossSize) * devicePixelRatioF());
    cross.setDevicePixelRatio(devicePixelRatioF());
    cross.fill(Qt::transparent);
    QPainter painter(&cross);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(QColor(0x80, 0x80, 0x80), 1.6, Qt::SolidLine, Qt::RoundCap)); // on any ground
    painter.drawLine(QPointF(5, 5), QPointF(11, 11));
    painter.drawLine(QPointF(11, 5), QPointF(5, 11));
    QAction *clear = m_search->addAction(cross, QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

// Not before: the icon theme is looked through.
void InboxTitle::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QIcon icon = QIcon::fromTheme(QStringLiteral("open-menu-symbolic"));
    if (!icon.isNull()) {
        m_menu->setIcon(icon);
        m_menu->setText({});
    }
}

QWidget *InboxTitle::createMenuButton()
{
    auto *button = new QToolButton;
    button->setText(QStringLiteral("\u2630")); // where the icon theme has none
    m_menu = button;
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("Menu"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Mark all as read"), this, &InboxTitle::markAllReadRequested);
    menu->addAction(tr("Reconnect now"), this, &InboxTitle::reconnectRequested);
    menu->addAction(
        tr("Settings..."), QKeySequence::Preferences, this, &InboxTitle::settingsRequested);
    menu->addAction(tr("Add account"), this, &InboxTitle::addAccountRequested);
    menu->addSeparator();
    menu->addAction(tr("Quit"), QKeySequence::Quit, this, &InboxTitle::quitRequested);
    button->setMenu(menu);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    return button;
}

void InboxTitle::setCount(std::optional<qint64> unread, qsizetype listed)
{
    if (!unread)
        m_count->setText(tr("Grelot"));
    else if (*unread <= 0)
        m_count->setText(tr("Nothing unread"));
    else
        m_count->setText(tr("%n unread", nullptr, int(qMin<qint64>(*unread, 999'999))));
    const bool partial = unread && *unread > listed && listed > 0;
    m_listed->setText(
        partial ? tr("The newest %n of them are listed.", nullptr, int(listed)) : QString());
    m_listed->setVisible(partial);
}

QString InboxTitle::text() const
{
    return m_count->text();
}

} // namespace Grelot
