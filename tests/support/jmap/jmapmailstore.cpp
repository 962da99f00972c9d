// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapmailstore.h"

#include <algorithm>

namespace Grelot {

namespace {

const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);

/// An empty id stands for all mailboxes.
bool isIn(const JmapMailStore::Email &email, const QString &mailbox)
{
    return mailbox.isEmpty() || email.mailboxes.contains(mailbox);
}

} // namespace

QString JmapMailStore::addMailbox(const QString &name, const QString &role, const QString &parent)
{
    const QString id = QStringLiteral("box%1").arg(++m_lastMailbox);
    m_mailboxes.append({id, name, role, parent});
    ++m_mailboxState;
    changed(false);
    return id;
}

void JmapMailStore::removeMailbox(const QString &id)
{
    m_mailboxes.removeIf([&](const Mailbox &mailbox) { return mailbox.id == id; });
    ++m_mailboxState;
    changed(false);
}

const JmapMailStore::Mailbox *JmapMailStore::mailbox(const QString &id) const
{
    const auto found = std::find_if(m_mailboxes.begin(), m_mailboxes.end(),
        [&](const Mailbox &mailbox) { return mailbox.id == id; });
    return found == m_mailboxes.end() ? nullptr : &*found;
}

const JmapMailStore::Mailbox *JmapMailStore::withPast() const
{
    const auto found = std::find_if(m_mailboxes.begin(), m_mailboxes.end(),
        [](const Mailbox &mailbox) { return mailbox.past > 0; });
    return found == m_mailboxes.end() ? nullptr : &*found;
}

void JmapMailStore::setPast(const QString &mailbox, qint64 count, qint64 unread)
{
    for (Mailbox &known : m_mailboxes) {
        if (known.id == mailbox) {
            known.past = count;
            known.pastUnread = unread;
        }
    }
}

QString JmapMailStore::add(Message message, const QSet<QString> &mailboxes)
{
    if (message.id.isEmpty())
        message.id = QStringLiteral("M%1").arg(++m_lastEmail);
    m_emails.insert(message.id, {message, mailboxes});
    log(message.id, Deed::Created);
    return message.id;
}

void JmapMailStore::setFlags(const QString &id, Flags flags)
{
    Email &email = m_emails[id];
    if (email.message.flags == flags)
        return;
    email.message.flags = flags;
    log(id, Deed::Updated);
}

void JmapMailStore::setMailboxes(const QString &id, const QSet<QString> &mailboxes)
{
    Email &email = m_emails[id];
    if (email.mailboxes == mailboxes)
        return;
    email.mailboxes = mailboxes;
    log(id, Deed::Updated);
}

void JmapMailStore::destroy(const QString &id)
{
    if (m_emails.remove(id) > 0)
        log(id, Deed::Destroyed);
}

void JmapMailStore::log(const QString &id, Deed deed)
{
    m_log.push_back({id, deed});
    ++m_mailboxState; // its counts
    changed(true);
}

JmapMailStore::Email JmapMailStore::ofLongAgo(const Mailbox &mailbox, qint64 number)
{
    Email email;
    email.mailboxes = {mailbox.id};
    email.message.id = QStringLiteral("P%1-%2").arg(mailbox.id).arg(number);
    email.message.messageId = QStringLiteral("p%1@example.org").arg(number);
    email.message.from = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    email.message.subject = QStringLiteral("Letter of long ago %1").arg(number);
    email.message.preview = QStringLiteral("It says what letters say. ").repeated(8);
    email.message.receivedAt = longAgo.addSecs(number);
    email.message.flags.setFlag(Flag::Seen, number < mailbox.past - mailbox.pastUnread);
    return email;
}

std::optional<JmapMailStore::Email> JmapMailStore::email(const QString &id) const
{
    const auto found = m_emails.constFind(id);
    if (found != m_emails.constEnd())
        return *found;
    for (const Mailbox &mailbox : m_mailboxes) {
        const QString prefix = QStringLiteral("P%1-").arg(mailbox.id);
        const qint64 number = id.startsWith(prefix) ? id.mid(prefix.size()).toLongLong() : -1;
        if (number >= 0 && number < mailbox.past)
            return ofLongAgo(mailbox, number);
    }
    return std::nullopt;
}

QStringList JmapMailStore::sorted(const QString &mailbox, bool unreadOnly) const
{
    std::vector<const Email *> found;
    for (const Email &email : m_emails) {
        if (isIn(email, mailbox) && (!unreadOnly || email.message.isUnread()))
            found.push_back(&email);
    }
    // Of one second the order is the server's own: here, by id.
    std::stable_sort(found.begin(), found.end(), [](const Email *a, const Email *b) {
        return a->message.receivedAt > b->message.receivedAt;
    });
    QStringList ids;
    for (const Email *email : found)
        ids.append(email->message.id);
    return ids;
}

QStringList JmapMailStore::query(
    const QString &mailbox, bool unreadOnly, qint64 position, qint64 most) const
{
    QStringList ids = sorted(mailbox, unreadOnly).mid(position);
    const Mailbox *box = mailbox.isEmpty() ? withPast() : this->mailbox(mailbox);
    if (!box)
        return ids.mid(0, most);
    const qint64 before = std::max<qint64>(
        0, position - count(mailbox, unreadOnly) + (unreadOnly ? box->pastUnread : box->past));
    const qint64 past = unreadOnly ? box->pastUnread : box->past;
    for (qint64 i = before; i < past && ids.size() < most; ++i)
        ids.append(QStringLiteral("P%1-%2").arg(box->id).arg(box->past - 1 - i));
    return ids.mid(0, most);
}

qint64 JmapMailStore::count(const QString &mailbox, bool unreadOnly) const
{
    const Mailbox *box = mailbox.isEmpty() ? withPast() : this->mailbox(mailbox);
    const auto counted = [&](const Email &email) {
        return isIn(email, mailbox) && (!unreadOnly || email.message.isUnread());
    };
    const qint64 past = !box ? 0 : unreadOnly ? box->pastUnread : box->past;
    return past + std::count_if(m_emails.begin(), m_emails.end(), counted);
}

std::optional<JmapMailStore::Changes> JmapMailStore::changesSince(
    const QString &state, qsizetype most) const
{
    bool isNumber = false;
    const quint64 since = state.toULongLong(&isNumber);
    if (!isNumber || since < m_forgotten || since > m_forgotten + m_log.size())
        return std::nullopt;
    Changes changes;
    QMap<QString, std::pair<Deed, Deed>> deeds; // the first and the last
    QStringList order;
    std::size_t at = since - m_forgotten;
    for (; at < m_log.size(); ++at) {
        const Entry &entry = m_log[at];
        const auto known = deeds.find(entry.id);
        if (known != deeds.end()) {
            known->second = entry.deed;
            continue;
        }
        if (deeds.size() >= most) {
            changes.hasMore = true;
            break;
        }
        deeds.insert(entry.id, {entry.deed, entry.deed});
        order.append(entry.id);
    }
    changes.newState = QString::number(m_forgotten + at);
    for (const QString &id : std::as_const(order)) {
        const auto [first, last] = deeds.value(id);
        if (first == Deed::Created && last != Deed::Destroyed)
            changes.created.append(id);
        else if (first != Deed::Created && last == Deed::Destroyed)
            changes.destroyed.append(id);
        else if (first != Deed::Created)
            changes.updated.append(id);
    }
    return changes;
}

void JmapMailStore::forgetChanges()
{
    m_forgotten += m_log.size();
    m_log.clear();
}

} // namespace Grelot
