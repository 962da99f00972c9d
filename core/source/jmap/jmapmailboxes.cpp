// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapmailboxes.h"

#include "jmapemail.h"
#include "jmapresponse.h"
#include "jmapwatch.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace Grelot {

namespace {

constexpr qsizetype nameSize = 1'000;
constexpr double mostCounted = 1e12;

qint64 countOf(const QJsonValue &value)
{
    return qint64(std::clamp(value.toDouble(), 0.0, mostCounted));
}

} // namespace

JmapMailbox jmapMailboxOf(const QJsonObject &json)
{
    const auto member = [&json](const char *name) { return json.value(QLatin1String(name)); };
    return {member("id").toString(), member("name").toString().left(nameSize),
        member("parentId").toString(), member("role").toString(), countOf(member("unreadEmails")),
        countOf(member("totalEmails"))};
}

JmapMailboxes::JmapMailboxes(const JmapResult &got)
    : m_state(got.arguments.value(QLatin1String("state")).toString())
{
    const QJsonArray list = got.arguments.value(QLatin1String("list")).toArray();
    m_isWhole = list.size() <= most;
    for (const QJsonValue &value : list) {
        const JmapMailbox mailbox = jmapMailboxOf(value.toObject());
        if (isJmapId(mailbox.id) && m_mailboxes.size() < most)
            m_mailboxes.insert(mailbox.id, mailbox);
    }
}

const JmapMailbox *JmapMailboxes::find(const QString &id) const
{
    const auto it = m_mailboxes.constFind(id);
    return it == m_mailboxes.constEnd() ? nullptr : &*it;
}

const JmapMailbox *JmapMailboxes::withRole(const QString &role) const
{
    const auto it = std::find_if(m_mailboxes.begin(), m_mailboxes.end(),
        [&role](const JmapMailbox &mailbox) { return mailbox.role == role; });
    return it == m_mailboxes.end() ? nullptr : &*it;
}

const JmapMailbox *JmapMailboxes::at(const JmapWatch &watch) const
{
    if (watch.isInbox) {
        if (const JmapMailbox *inbox = withRole(QStringLiteral("inbox")))
            return inbox;
    }
    const auto it = std::find_if(m_mailboxes.begin(), m_mailboxes.end(),
        [&](const JmapMailbox &mailbox) { return pathOf(mailbox) == watch.path; });
    return it == m_mailboxes.end() ? nullptr : &*it;
}

QString JmapMailboxes::pathOf(const JmapMailbox &mailbox) const
{
    QStringList names{mailbox.name};
    const JmapMailbox *parent = find(mailbox.parentId);
    // A server may say that a mailbox is within itself.
    for (int depth = 1; parent && depth < deepest; ++depth) {
        names.prepend(parent->name);
        parent = find(parent->parentId);
    }
    return names.join(u'/');
}

} // namespace Grelot
