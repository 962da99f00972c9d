// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxmodel.h"

#include "plaintext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype nameSize = 100;
constexpr qsizetype lineSize = 300;

QString orElse(const QString &text, const QString &other)
{
    return text.isEmpty() ? other : text;
}

} // namespace

void InboxModel::setRows(QList<InboxRow> rows)
{
    std::sort(rows.begin(), rows.end(), comesBefore);
    rows.erase(std::unique(rows.begin(), rows.end(), sameMessage), rows.end());
    removeAllBut(rows);
    insertNew(rows);
    update(rows);
}

// Both lists have the same order, so that one pass tells which rows are in both. A row whose place
// changed leaves and comes back.
void InboxModel::removeAllBut(const QList<InboxRow> &rows)
{
    qsizetype other = rows.size() - 1;
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        const auto stays = [&](const InboxRow &row) {
            while (other >= 0 && comesBefore(row, rows[other]))
                --other;
            return other >= 0 && sameMessage(row, rows[other]);
        };
        qsizetype first = last;
        while (first >= 0 && !stays(m_rows[first]))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, int(first + 1), int(last));
        m_rows.remove(first + 1, last - first);
        endRemoveRows();
        last = first; // that one stays
    }
}

void InboxModel::insertNew(const QList<InboxRow> &rows)
{
    const auto isThere = [this](qsizetype at, const InboxRow &row) {
        return at < m_rows.size() && sameMessage(m_rows[at], row);
    };
    for (qsizetype first = 0; first < rows.size(); ++first) {
        qsizetype end = first;
        while (end < rows.size() && !isThere(first, rows[end]))
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, int(first), int(end - 1));
        m_rows.insert(first, end - first, InboxRow());
        std::copy(rows.begin() + first, rows.begin() + end, m_rows.begin() + first);
        endInsertRows();
        first = end;
    }
}

void InboxModel::update(const QList<InboxRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

int InboxModel::find(const QString &account, const QString &mailbox, const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const InboxRow &row) {
        return row.message.id == id && row.mailbox == mailbox && row.account == account;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InboxRow &row = m_rows.at(index.row());
    const Address &from = row.message.from;
    switch (role) {
    case SenderRole:
        return orElse(plainLine(from.name, nameSize),
            orElse(plainLine(from.address, nameSize), tr("Unknown sender")));
    case AddressRole:
        return from.address;
    case Qt::DisplayRole:
    case SubjectRole:
        return orElse(plainLine(row.message.subject, lineSize), tr("(no subject)"));
    case PreviewRole:
        return plainLine(row.message.preview, lineSize);
    case ReceivedRole:
        return row.message.receivedAt;
    case AccountRole:
        return plainLine(row.account, nameSize);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        // Escaped, since Qt would take what looks like HTML for HTML.
        return QStringLiteral("<p style='white-space:pre'>%1\n%2\n%3</p>")
            .arg(plainLine(from.full(), lineSize).toHtmlEscaped(),
                plainLine(row.account, nameSize).toHtmlEscaped(),
                QLocale().toString(row.message.receivedAt.toLocalTime(), QLocale::LongFormat));
    }
    return {};
}

QString InboxModel::spoken(const QModelIndex &at) const
{
    return tr("%1: %2. %3")
        .arg(at.data(SenderRole).toString(), at.data(SubjectRole).toString(),
            QLocale().toString(
                at.data(ReceivedRole).toDateTime().toLocalTime(), QLocale::ShortFormat));
}

} // namespace Grelot
