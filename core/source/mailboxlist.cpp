// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailboxlist.h"

#include "plaintext.h"

#include <QSet>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype longestTitle = 200;

bool isWritable(const QString &name)
{
    return !name.isEmpty() && name.size() <= MailboxList::longestName && name.isValidUtf16() &&
        std::none_of(
            name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

int groupOf(const MailboxEntry &entry)
{
    if (!entry.selectable)
        return 3;
    if (entry.role == MailboxRole::Inbox)
        return 0;
    return isAside(entry.role) ? 2 : 1;
}

bool comesBefore(const MailboxEntry &one, const MailboxEntry &other)
{
    if (groupOf(one) != groupOf(other))
        return groupOf(one) < groupOf(other);
    const int order = one.title.compare(other.title, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : one.name < other.name;
}

} // namespace

MailboxList MailboxList::of(QList<MailboxEntry> found, bool isWhole)
{
    QSet<QString> names;
    found.removeIf([&names](const MailboxEntry &entry) {
        if (!isWritable(entry.name) || names.contains(entry.name))
            return true;
        names.insert(entry.name);
        return false;
    });
    for (MailboxEntry &entry : found) {
        const QString title = plainLine(entry.title, longestTitle);
        entry.title = title.isEmpty() ? plainLine(entry.name, longestTitle) : title;
    }
    std::sort(found.begin(), found.end(), comesBefore);
    const bool fits = found.size() <= most;
    if (!fits)
        found.resize(most);
    return {found, isWhole && fits};
}

bool isAside(MailboxRole role)
{
    switch (role) {
    case MailboxRole::None:
    case MailboxRole::Inbox:
    case MailboxRole::Archive:
        return false;
    case MailboxRole::All:
    case MailboxRole::Drafts:
    case MailboxRole::Sent:
    case MailboxRole::Junk:
    case MailboxRole::Trash:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
