// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statuslist.h"

#include "statusmarkicon.h"
#include "statuswords.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Grelot {

namespace {

constexpr int margin = 8;
constexpr int markSize = 16;
constexpr int sentenceLines = 2;

/// At most two lines, the last one elided.
void paintSentence(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < sentenceLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = i + 1 == sentenceLines;
        const QString shown = isLast
            ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
            : text.mid(line.textStart(), line.textLength());
        painter.drawText(
            QRect(rect.left(), rect.top() + i * metrics.height(), rect.width(), metrics.height()),
            Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    layout.endLayout();
}

} // namespace

class StatusList::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const auto mark = index.data(MarkRole).value<StatusMark>();
        const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
        const QRect dot(inner.topLeft(), QSize(markSize, markSize));
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, dot),
            statusMarkPixmap(mark, markSize, *option.widget));
        const bool selected = option.state & QStyle::State_Selected;
        const auto group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->setPen(
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        QRect text = inner.adjusted(markSize + margin, 0, 0, 0);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        const int height = QFontMetrics(bold).height();
        const QRect name = QStyle::visualRect(
            option.direction, option.rect, QRect(text.topLeft(), QSize(text.width(), height)));
        painter->drawText(name, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        text.setTop(text.top() + height + 2);
        painter->setFont(option.font);
        paintSentence(*painter, QStyle::visualRect(option.direction, option.rect, text),
            index.data(SentenceRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        QFont bold = option.font;
        bold.setBold(true);
        return {160,
            2 * margin + QFontMetrics(bold).height() + 2 +
                sentenceLines * QFontMetrics(option.font).height()};
    }
};

StatusList::StatusList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Accounts"));
    setItemDelegate(new Delegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, &StatusList::accountChosen);
}

void StatusList::setAccounts(const QList<StatusAccount> &accounts)
{
    const QString before = chosen();
    const QSignalBlocker quiet(this);
    while (count() > accounts.size())
        delete takeItem(count() - 1);
    while (count() < accounts.size())
        addItem(QString());
    int row = accounts.isEmpty() ? -1 : 0;
    for (int i = 0; i < accounts.size(); ++i) {
        const StatusAccount &account = accounts[i];
        const QString words =
            StatusWords::mark(account.mark) + QLatin1String(". ") + account.sentence;
        item(i)->setText(account.name);
        item(i)->setData(SentenceRole, account.sentence);
        item(i)->setData(MarkRole, QVariant::fromValue(account.mark));
        item(i)->setData(
            Qt::AccessibleTextRole, QString(account.name + QLatin1String(". ") + words));
        item(i)->setToolTip(StatusWords::plainToolTip(words));
        if (account.name == before)
            row = i;
    }
    setCurrentRow(row);
}

QString StatusList::chosen() const
{
    return currentItem() ? currentItem()->text() : QString();
}

} // namespace Grelot
