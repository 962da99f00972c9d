// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inbox.h"

#include "orderedid.h"

#include <QCoreApplication>

#include <algorithm>

namespace Grelot {

namespace {

bool newerFirst(const Message &a, const Message &b)
{
    if (a.receivedAt != b.receivedAt)
        return a.receivedAt > b.receivedAt;
    // INTERNALDATE knows seconds only, and what is sent together arrives within one.
    const auto one = OrderedId::parse(a.id);
    const auto other = OrderedId::parse(b.id);
    if (one && other && one->epoch == other->epoch)
        return one->number > other->number;
    return a.id > b.id;
}

} // namespace

Inbox::Change Inbox::apply(const MailUpdate &update)
{
    Change change;
    Box &box = m_boxes[mailboxOf(update)];
    const auto before = box.messages;
    std::visit([&](const auto &u) { take(box, u, change); }, update);
    change.messages = box.messages != before;
    return change;
}

void Inbox::add(const QString &mailbox, const Messages &messages)
{
    Box &box = m_boxes[mailbox];
    for (const Message &message : messages) {
        if (box.unreadIds.contains(message.id))
            show(box, message);
    }
}

void Inbox::act(MailAction action, const QString &mailbox, const QString &id)
{
    if (showsDone(action, mailbox, id))
        return;
    Box &box = m_boxes[mailbox];
    Change change;
    switch (action) {
    case MailAction::MarkRead:
    case MailAction::Archive:
    case MailAction::Trash:
        hide(box, id, change);
        setUnread(box, std::max(box.unread - 1, qint64(0)), change);
        return;
    case MailAction::MarkUnread:
        box.unreadIds.insert(id);
        setUnread(box, box.unread + 1, change);
        return;
    case MailAction::Flag:
        box.messages[id].flags |= Flag::Flagged;
        return;
    }
}

bool Inbox::showsDone(MailAction action, const QString &mailbox, const QString &id) const
{
    const auto box = m_boxes.constFind(mailbox);
    if (box == m_boxes.constEnd() || !box->known)
        return true;
    switch (action) {
    case MailAction::MarkRead:
    case MailAction::Archive:
    case MailAction::Trash:
        return !box->unreadIds.contains(id);
    case MailAction::MarkUnread:
        return box->unreadIds.contains(id);
    case MailAction::Flag:
        return !box->messages.contains(id) || box->messages.value(id).flags.testFlag(Flag::Flagged);
    }
    Q_UNREACHABLE();
}

void Inbox::clearTrouble()
{
    for (Box &box : m_boxes)
        box.trouble.clear();
}

std::optional<qint64> Inbox::unread() const
{
    std::optional<qint64> total;
    for (const Box &box : m_boxes) {
        if (box.known)
            total = total.value_or(0) + box.unread;
    }
    return total;
}

QMap<QString, qint64> Inbox::unreadByMailbox() const
{
    QMap<QString, qint64> result;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        if (it->known)
            result.insert(it.key(), it->unread);
    }
    return result;
}

const IdSet &Inbox::unreadIds(const QString &mailbox) const
{
    static const IdSet none;
    const auto it = m_boxes.find(mailbox);
    return it == m_boxes.end() ? none : it->unreadIds;
}

QStringList Inbox::nextOlder(const QString &mailbox, qsizetype most) const
{
    const auto box = m_boxes.find(mailbox);
    if (box == m_boxes.end())
        return {};
    const qsizetype shown = box->messages.size();
    QStringList result = box->unreadIds.newest(shown + std::min(most, mostMessages - shown));
    result.removeIf([&box](const QString &id) { return box->messages.contains(id); });
    return result;
}

void Inbox::makeRoom(const QString &mailbox, qsizetype more)
{
    Box &box = m_boxes[mailbox];
    box.kept = std::clamp(box.messages.size() + more, box.kept, mostMessages);
}

QList<Inbox::Item> Inbox::items() const
{
    QList<Item> result;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        for (const Message &message : it->messages)
            result.append({it.key(), message});
    }
    std::sort(result.begin(), result.end(),
        [](const Item &a, const Item &b) { return newerFirst(a.message, b.message); });
    return result;
}

QString Inbox::trouble() const
{
    for (const Box &box : m_boxes) {
        if (!box.trouble.isEmpty())
            return box.trouble;
    }
    return {};
}

void Inbox::take(Box &box, const Snapshot &snapshot, Change &change)
{
    // Whatever was shown and is not in the picture any more was read or removed elsewhere.
    const QStringList shown = box.messages.keys();
    for (const QString &id : shown) {
        if (!snapshot.unreadIds.contains(id))
            hide(box, id, change);
    }
    box.unreadIds = snapshot.unreadIds;
    for (const Message &message : snapshot.messages) {
        // One that the ids do not name could never be withdrawn again.
        if (message.isUnread() && box.unreadIds.contains(message.id))
            show(box, message);
    }
    setUnread(box, snapshot.unread, change);
}

void Inbox::take(Box &box, const Arrived &arrived, Change &change)
{
    for (const Message &message : arrived.messages) {
        if (message.isUnread()) {
            box.unreadIds.insert(message.id);
            show(box, message);
        } else {
            hide(box, message.id, change);
        }
    }
    setUnread(box, arrived.unread, change);
}

void Inbox::take(Box &box, const FlagsChanged &flags, Change &change)
{
    for (const FlagChange &changed : flags.changed) {
        if (changed.flags.testFlag(Flag::Seen)) {
            hide(box, changed.id, change);
            continue;
        }
        if (const auto it = box.messages.find(changed.id); it != box.messages.end())
            it->flags = changed.flags;
        else if (!box.unreadIds.contains(changed.id))
            change.unknown.append(changed.id);
        box.unreadIds.insert(changed.id);
    }
    setUnread(box, flags.unread, change);
}

void Inbox::take(Box &box, const Vanished &vanished, Change &change)
{
    for (const QString &id : vanished.ids)
        hide(box, id, change);
    setUnread(box, vanished.unread, change);
}

void Inbox::take(Box &box, const MailboxStatus &status, Change &change)
{
    QString trouble;
    if (!status.live) {
        trouble = status.reason.isEmpty()
            ? QCoreApplication::translate("Inbox", "no reason was given")
            : status.reason;
    }
    change.status = box.trouble != trouble;
    box.trouble = trouble;
}

void Inbox::setUnread(Box &box, qint64 unread, Change &change)
{
    change.counts = !box.known || box.unread != unread;
    box.known = true;
    box.unread = unread;
}

void Inbox::show(Box &box, const Message &message)
{
    box.messages.insert(message.id, message);
    if (box.messages.size() <= box.kept)
        return;
    const auto oldest = std::max_element(box.messages.begin(), box.messages.end(), newerFirst);
    box.messages.erase(oldest);
}

void Inbox::hide(Box &box, const QString &id, Change &change)
{
    if (!box.unreadIds.contains(id))
        return;
    box.unreadIds.remove(id);
    box.messages.remove(id);
    change.read.append(id);
}

} // namespace Grelot
