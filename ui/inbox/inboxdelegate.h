// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailaction.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <array>
#include <optional>

namespace Grelot {

/// Paints one message: disc with initials, sender and time, subject, preview, and below the pointer
/// what can be done to it; or the heading of an account.
class InboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Without the preview, in lower rows.
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// What is offered below the pointer, in this order.
    static constexpr std::array actions{
        MailAction::Archive, MailAction::Trash, MailAction::MarkRead};
    /// Where, in a row of that place.
    static QRect actionRect(const QRect &row, Qt::LayoutDirection direction, MailAction action);

    /// Up to two letters of a name, upper case; "?" when it has none.
    static QString initials(const QString &name);
    /// "10:42" today, "Monday" within a week, else the date.
    static QString timeWords(const QDateTime &moment, const QDateTime &now);

Q_SIGNALS:
    /// One of them was clicked.
    void acted(const QModelIndex &index, Grelot::MailAction action);

private:
    void paintHeading(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMessage(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintActions(QPainter &painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QColor &ink) const;

    bool m_compact = false;
    QPersistentModelIndex m_pointed; ///< the row whose action is pointed at
    std::optional<MailAction> m_pointedAction;
};

} // namespace Grelot
