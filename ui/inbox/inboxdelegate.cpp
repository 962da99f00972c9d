// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxdelegate.h"

#include "actionwords.h"
#include "inboxcolours.h"
#include "inboxglyphs.h"
#include "inboxmodel.h"
#include "scaledfont.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Grelot {

namespace {

constexpr int rowHeight = 64;
constexpr int compactHeight = 48;
constexpr int margin = 16;
constexpr int gap = 12;
constexpr int discSize = 36;
constexpr int dotSize = 8;
constexpr int buttonSize = 28; ///< of an action
constexpr int glyphSize = 16;
constexpr int headingHeight = 32;
constexpr int colourSize = 10;
constexpr qreal smaller = 0.92;

struct Fonts
{
    explicit Fonts(const QFont &base)
        : sender(base)
        , subject(base)
        , small(scaledFont(base, smaller))
    {
        sender.setBold(true);
    }

    QFont sender;
    QFont subject;
    QFont small;
};

struct Inks
{
    Inks(const QStyleOptionViewItem &option)
    {
        const bool selected = option.state & QStyle::State_Selected;
        const auto group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        ground = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        faint = InboxColours::faint(text, ground);
        // A highlight in the middle greys leaves no fainter colour that can be read.
        accent = selected ? text : InboxColours::accent(ground);
    }

    QColor ground;
    QColor text;
    QColor faint;
    QColor accent;
};

void paintDisc(QPainter &painter, const QRect &rect, const QModelIndex &index, const QFont &base)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(InboxColours::disc(index.data(InboxModel::AddressRole).toString()));
    painter.drawEllipse(rect);
    QFont font = base;
    font.setBold(true);
    font.setPixelSize(rect.height() * 2 / 5);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter,
        InboxDelegate::initials(index.data(InboxModel::SenderRole).toString()));
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
    const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

// The C locale's short form has seconds.
QString shortTime(const QLocale &locale, const QTime &time)
{
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

// For drawings that start at the leading edge of the text's direction.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

QString InboxDelegate::initials(const QString &name)
{
    QString letters;
    bool atStart = true;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && atStart && letters.size() < 2)
            letters += c.toUpper();
        // What follows the @ of a bare address names a server, not a person.
        if (c == u'@')
            break;
        atStart = !c.isLetterOrNumber() && c != u'\'' && !c.isSurrogate() && !c.isMark();
    }
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

QString InboxDelegate::timeWords(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toLocalTime();
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    const QLocale locale;
    if (days == 0)
        return shortTime(locale, here.time());
    if (days > 0 && days < 7)
        return locale.standaloneDayName(here.date().dayOfWeek());
    return locale.toString(here.date(), QLocale::ShortFormat);
}

QRect InboxDelegate::actionRect(const QRect &row, Qt::LayoutDirection direction, MailAction action)
{
    const auto place = std::find(actions.begin(), actions.end(), action) - actions.begin();
    const int fromRight = int(std::ssize(actions) - place) * buttonSize;
    const QRect rect(row.right() + 1 - margin - fromRight, row.bottom() - buttonSize - 4,
        buttonSize, buttonSize);
    return QStyle::visualRect(direction, row, rect);
}

void InboxDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(InboxModel::HeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintMessage(*painter, option, index);
    painter->restore();
}

void InboxDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    QRect colour(inner.left(), inner.center().y() - colourSize / 2, colourSize, colourSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(InboxModel::HueRole).value<QColor>());
    painter.drawEllipse(mirrored(option, colour));
    QFont font = scaledFont(option.font, smaller);
    font.setBold(true);
    paintLine(painter, mirrored(option, inner.adjusted(colourSize + margin / 2, 0, 0, 0)),
        index.data(InboxModel::AccountRole).toString(), font, option.palette.color(QPalette::Text));
}

void InboxDelegate::paintMessage(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, &painter, panel.widget);

    const Fonts fonts(option.font);
    const Inks inks(option);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect disc(inner.left(), inner.center().y() - discSize / 2, discSize, discSize);
    paintDisc(painter, mirrored(option, disc), index, option.font);

    const int height = QFontMetrics(fonts.sender).height();
    const int smallHeight = m_compact ? 0 : QFontMetrics(fonts.small).height();
    QRect line(
        disc.right() + gap, inner.center().y() - (2 * height + smallHeight) / 2 + 1, 0, height);
    line.setRight(inner.right());

    const QRect dot(line.right() - dotSize, line.center().y() - dotSize / 2, dotSize, dotSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.accent);
    painter.drawEllipse(mirrored(option, dot));
    const QString time = timeWords(
        index.data(InboxModel::ReceivedRole).toDateTime(), QDateTime::currentDateTimeUtc());
    const int timeWidth = QFontMetrics(fonts.small).horizontalAdvance(time) + 1;
    const QRect timeRect(dot.left() - 6 - timeWidth, line.top(), timeWidth, height);
    paintLine(painter, mirrored(option, timeRect), time, fonts.small, inks.faint);

    QRect sender = line;
    sender.setRight(timeRect.left() - 8);
    paintLine(painter, mirrored(option, sender), index.data(InboxModel::SenderRole).toString(),
        fonts.sender, inks.text);
    const bool isPointedAt = option.state & QStyle::State_MouseOver;
    if (isPointedAt)
        line.setRight(inner.right() - int(actions.size()) * buttonSize - margin / 2);
    line.translate(0, height);
    paintLine(painter, mirrored(option, line), index.data(InboxModel::SubjectRole).toString(),
        fonts.subject, inks.text);
    if (!m_compact) {
        line.translate(0, height);
        line.setHeight(smallHeight);
        paintLine(painter, mirrored(option, line), index.data(InboxModel::PreviewRole).toString(),
            fonts.small, inks.faint);
    }
    if (isPointedAt)
        paintActions(painter, option, index, inks.text);
}

void InboxDelegate::paintActions(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QColor &ink) const
{
    for (const MailAction action : actions) {
        const QRect button = actionRect(option.rect, option.direction, action);
        if (m_pointed == index && m_pointedAction == action) {
            QColor ground = ink;
            ground.setAlphaF(0.15F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(button, 4, 4);
        }
        constexpr int inset = (buttonSize - glyphSize) / 2;
        paintGlyph(painter, action, button.adjusted(inset, inset, -inset, -inset), ink);
    }
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts fonts(option.font);
    const int height = QFontMetrics(fonts.sender).height();
    if (index.data(InboxModel::HeadingRole).toBool())
        return {200, qMax(headingHeight, height + 8)};
    const int lines = 2 * height;
    if (m_compact)
        return {200, qMax(compactHeight, lines + 8)};
    return {200, qMax(rowHeight, lines + QFontMetrics(fonts.small).height() + 16)};
}

bool InboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *mouse = dynamic_cast<const QMouseEvent *>(event);
    if (!mouse || index.data(InboxModel::HeadingRole).toBool())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto at = std::find_if(actions.begin(), actions.end(), [&](MailAction action) {
        return actionRect(option.rect, option.direction, action)
            .contains(mouse->position().toPoint());
    });
    const std::optional<MailAction> pointed =
        at == actions.end() ? std::nullopt : std::optional(*at);
    const bool isOther = m_pointed != index || m_pointedAction != pointed;
    m_pointed = index;
    m_pointedAction = pointed;
    if (isOther && option.widget)
        const_cast<QWidget *>(option.widget)->update(); // its highlight
    if (pointed && event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton)
        Q_EMIT acted(index, *pointed);
    return pointed && event->type() != QEvent::MouseMove;
}

bool InboxDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && !index.data(InboxModel::HeadingRole).toBool()) {
        for (const MailAction action : actions) {
            if (!actionRect(option.rect, option.direction, action).contains(event->pos()))
                continue;
            QToolTip::showText(event->globalPos(), ActionWords::name(action), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace Grelot
