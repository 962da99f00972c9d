// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxdelegate.h"

#include "inboxcolours.h"
#include "inboxmodel.h"
#include "scaledfont.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace Grelot {

namespace {

constexpr int rowHeight = 64;
constexpr int compactHeight = 48;
constexpr int margin = 16;
constexpr int gap = 12;
constexpr int discSize = 36;
constexpr int dotSize = 8;
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

void InboxDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);

    const Fonts fonts(option.font);
    const Inks inks(option);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect disc(inner.left(), inner.center().y() - discSize / 2, discSize, discSize);
    paintDisc(*painter, mirrored(option, disc), index, option.font);

    const int height = QFontMetrics(fonts.sender).height();
    const int smallHeight = m_compact ? 0 : QFontMetrics(fonts.small).height();
    QRect line(
        disc.right() + gap, inner.center().y() - (2 * height + smallHeight) / 2 + 1, 0, height);
    line.setRight(inner.right());

    const QRect dot(line.right() - dotSize, line.center().y() - dotSize / 2, dotSize, dotSize);
    painter->setPen(Qt::NoPen);
    painter->setBrush(inks.accent);
    painter->drawEllipse(mirrored(option, dot));
    const QString time = timeWords(
        index.data(InboxModel::ReceivedRole).toDateTime(), QDateTime::currentDateTimeUtc());
    const int timeWidth = QFontMetrics(fonts.small).horizontalAdvance(time) + 1;
    const QRect timeRect(dot.left() - 6 - timeWidth, line.top(), timeWidth, height);
    paintLine(*painter, mirrored(option, timeRect), time, fonts.small, inks.faint);

    QRect sender = line;
    sender.setRight(timeRect.left() - 8);
    paintLine(*painter, mirrored(option, sender), index.data(InboxModel::SenderRole).toString(),
        fonts.sender, inks.text);
    line.translate(0, height);
    paintLine(*painter, mirrored(option, line), index.data(InboxModel::SubjectRole).toString(),
        fonts.subject, inks.text);
    if (!m_compact) {
        line.translate(0, height);
        line.setHeight(smallHeight);
        paintLine(*painter, mirrored(option, line), index.data(InboxModel::PreviewRole).toString(),
            fonts.small, inks.faint);
    }
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Fonts fonts(option.font);
    const int lines = 2 * QFontMetrics(fonts.sender).height();
    if (m_compact)
        return {200, qMax(compactHeight, lines + 8)};
    return {200, qMax(rowHeight, lines + QFontMetrics(fonts.small).height() + 16)};
}

} // namespace Grelot
