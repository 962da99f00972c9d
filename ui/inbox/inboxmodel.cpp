// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxmodel.h"

#include "plaintext.h"

#include <QColor>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace Grelot {

namespace {

constexpr qsizetype nameSize = 100;
constexpr qsizetype lineSize = 300;

QString orElse(const QString &text, const QString &other)
{
    return text.isEmpty() ? other : text;
}

} // namespace

void InboxModel::setRows(const QList<InboxRow> &rows)
{
    m_rows = rows;
    std::sort(m_rows.begin(), m_rows.end(), comesBefore);
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), sameMessage), m_rows.end());
    m_folded.clear();
    arrange();
}

void InboxModel::setAccounts(const QList<InboxAccount> &accounts)
{
    if (std::exchange(m_accounts, accounts) == accounts)
        return;
    arrange();
    if (rowCount() > 0) // a heading's colour or count may be another
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void InboxModel::setAccount(const QString &account)
{
    if (std::exchange(m_account, account) != account)
        arrange();
}

void InboxModel::setQuery(const InboxQuery &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    arrange();
}

QList<InboxRow> InboxModel::shown() const
{
    QList<InboxRow> rows;
    for (const Entry &entry : m_entries) {
        if (!entry.isHeading)
            rows.append(entry.row);
    }
    return rows;
}

bool InboxModel::precedes(const Entry &a, const Entry &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.isHeading != b.isHeading)
        return a.isHeading;
    return !a.isHeading && comesBefore(a.row, b.row);
}

bool InboxModel::isSame(const Entry &a, const Entry &b)
{
    return a.isHeading == b.isHeading && a.group == b.group && sameMessage(a.row, b.row);
}

qsizetype InboxModel::groupOf(const QString &account) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&account](const InboxAccount &one) { return one.name == account; });
    return found - m_accounts.begin();
}

bool InboxModel::isWanted(qsizetype row)
{
    if (!m_account.isEmpty() && m_rows[row].account != m_account)
        return false;
    if (m_query.isEmpty())
        return true;
    for (qsizetype i = m_folded.size(); i <= row; ++i)
        m_folded.append(InboxQuery::fold(m_rows[i]));
    return m_query.matches(m_folded[row]);
}

void InboxModel::arrange()
{
    const bool isGrouped = m_accounts.size() > 1 && m_account.isEmpty();
    QList<Entries> groups(isGrouped ? m_accounts.size() + 1 : 1);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!isWanted(row))
            continue;
        const qsizetype group = isGrouped ? groupOf(m_rows[row].account) : 0;
        Entries &entries = groups[group];
        if (isGrouped && entries.isEmpty())
            entries.append({{m_rows[row].account, {}, {}}, group, true});
        entries.append({m_rows[row], group, false});
    }
    Entries entries;
    for (const Entries &group : std::as_const(groups))
        entries.append(group);
    removeAllBut(entries);
    insertNew(entries);
    update(entries);
}

// Both lists have the same order, so that one pass tells which entries are in both. One whose place
// changed leaves and comes back.
void InboxModel::removeAllBut(const Entries &entries)
{
    qsizetype other = entries.size() - 1;
    for (qsizetype last = m_entries.size() - 1; last >= 0; --last) {
        const auto stays = [&](const Entry &entry) {
            while (other >= 0 && precedes(entry, entries[other]))
                --other;
            return other >= 0 && isSame(entry, entries[other]);
        };
        qsizetype first = last;
        while (first >= 0 && !stays(m_entries[first]))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, int(first + 1), int(last));
        m_entries.remove(first + 1, last - first);
        endRemoveRows();
        last = first; // that one stays
    }
}

void InboxModel::insertNew(const Entries &entries)
{
    const auto isThere = [this](qsizetype at, const Entry &entry) {
        return at < m_entries.size() && isSame(m_entries[at], entry);
    };
    for (qsizetype first = 0; first < entries.size(); ++first) {
        qsizetype end = first;
        while (end < entries.size() && !isThere(first, entries[end]))
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, int(first), int(end - 1));
        m_entries.insert(first, end - first, Entry());
        std::copy(entries.begin() + first, entries.begin() + end, m_entries.begin() + first);
        endInsertRows();
        first = end;
    }
}

void InboxModel::update(const Entries &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (m_entries[i] == entries[i])
            continue;
        m_entries[i] = entries[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

int InboxModel::find(const QString &account, const QString &mailbox, const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        const InboxRow &row = entry.row;
        return !entry.isHeading && row.message.id == id && row.mailbox == mailbox &&
            row.account == account;
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (entry.isHeading)
        return headingData(entry, role);
    const InboxRow &row = entry.row;
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
    case HeadingRole:
        return false;
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

// Nobody does anything to a heading; the keys go past it.
Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_entries.at(index.row()).isHeading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}

QVariant InboxModel::headingData(const Entry &entry, int role) const
{
    const QString name = plainLine(entry.row.account, nameSize);
    const qsizetype group = groupOf(entry.row.account);
    switch (role) {
    case HeadingRole:
        return true;
    case Qt::DisplayRole:
    case SubjectRole:
    case AccountRole:
        return name;
    case HueRole:
        return group < m_accounts.size() ? m_accounts[group].colour : QColor();
    case Qt::AccessibleTextRole:
        return tr("Account %1").arg(name);
    }
    return {};
}

QString InboxModel::spoken(const QModelIndex &at) const
{
    const QString text =
        tr("%1: %2. %3")
            .arg(at.data(SenderRole).toString(), at.data(SubjectRole).toString(),
                QLocale().toString(
                    at.data(ReceivedRole).toDateTime().toLocalTime(), QLocale::ShortFormat));
    // Its heading may be far above.
    return m_accounts.size() > 1 ? tr("%1 (%2)").arg(text, at.data(AccountRole).toString()) : text;
}

} // namespace Grelot
