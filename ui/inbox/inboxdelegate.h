// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace Grelot {

/// Paints one message: disc with initials, sender and time, subject, preview.
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

    /// Up to two letters of a name, upper case; "?" when it has none.
    static QString initials(const QString &name);
    /// "10:42" today, "Monday" within a week, else the date.
    static QString timeWords(const QDateTime &moment, const QDateTime &now);

private:
    bool m_compact = false;
};

} // namespace Grelot
