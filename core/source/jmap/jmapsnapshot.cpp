// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsnapshot.h"

#include "jmapcalls.h"
#include "jmapmailboxes.h"
#include "jmapmethoderror.h"

#include <QJsonArray>

#include <algorithm>

namespace Grelot {

namespace {

const QString mailboxCall = QStringLiteral("m");
const QString unreadCall = QStringLiteral("u");
const QString anyCall = QStringLiteral("a");
const QString messagesCall = QStringLiteral("g");

QStringList idsOf(const JmapResult &queried, qsizetype most)
{
    QStringList ids;
    const QJsonArray array = queried.arguments.value(QLatin1String("ids")).toArray();
    for (const QJsonValue &value : array) {
        if (ids.size() == most)
            break;
        if (const QString id = value.toString(); isJmapId(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

JmapSnapshot::JmapSnapshot(JmapApi &api, Place place, Done done)
    : m_api(api)
    , m_place(std::move(place))
    , m_done(std::move(done))
{
    m_snapshot.mailbox = m_place.mailbox;
}

void JmapSnapshot::fetch(JmapApi &api, const Place &place, Done done)
{
    const std::shared_ptr<JmapSnapshot> job(new JmapSnapshot(api, place, std::move(done)));
    job->askIds(0);
}

void JmapSnapshot::call(const JmapRequest &request, const QStringList &callIds, Next next)
{
    m_api.call(request,
        [self = shared_from_this(), callIds, next = std::move(next)](
            const std::variant<JmapResponse, Failure> &answer) {
            const auto *response = std::get_if<JmapResponse>(&answer);
            if (!response) {
                self->m_done(std::get<Failure>(answer));
                return;
            }
            if (const auto failure = firstJmapFailure(*response, callIds))
                self->m_done(*failure);
            else
                next(*response);
        });
}

void JmapSnapshot::askIds(qsizetype position)
{
    using namespace JmapCalls;
    const QString &account = m_place.accountId;
    const qsizetype limit = std::min(page, m_place.mostIds - m_unread.size());
    JmapRequest request{
        {query(account, m_place.mailboxId, Which::Unread, position, limit, unreadCall)}};
    QStringList callIds{unreadCall};
    if (position == 0) {
        request.calls.append(
            query(account, m_place.mailboxId, Which::Any, 0, anyMessages, anyCall));
        // Last, so that the number is no older than the ids.
        request.calls.append(JmapCalls::mailbox(account, m_place.mailboxId, mailboxCall));
        callIds += {anyCall, mailboxCall};
    }
    call(request, callIds, [this, self = shared_from_this(), position](const auto &response) {
        takeIds(response, position);
    });
}

void JmapSnapshot::takeIds(const JmapResponse &response, qsizetype position)
{
    const QStringList ids = idsOf(*response.find(unreadCall), page);
    const QSet<QString> before(m_unread.cbegin(), m_unread.cend());
    for (const QString &id : ids) {
        if (!before.contains(id) && m_unread.size() < m_place.mostIds)
            m_unread.append(id);
    }
    if (position == 0) {
        const QJsonArray list =
            response.find(mailboxCall)->arguments.value(QLatin1String("list")).toArray();
        const JmapMailbox mailbox = jmapMailboxOf(list.first().toObject());
        m_snapshot.unread = mailbox.unread;
        m_snapshot.total = mailbox.total;
        m_wanted = m_unread.first(std::min(m_unread.size(), unreadMessages));
        const QStringList any = idsOf(*response.find(anyCall), anyMessages);
        for (const QString &id : any) {
            if (!m_wanted.contains(id))
                m_wanted.append(id);
        }
    }
    // Where some are read between two pages the rest moves up: so pages overlap.
    const bool isMore = ids.size() > overlap && m_unread.size() > before.size() &&
        m_unread.size() < std::min(m_place.mostIds, qsizetype(m_snapshot.unread));
    if (isMore)
        askIds(position + ids.size() - overlap);
    else
        askMessages();
}

void JmapSnapshot::askMessages()
{
    if (m_wanted.isEmpty()) {
        finish();
        return;
    }
    const qsizetype count = std::min(m_wanted.size(), m_place.maxObjectsInGet);
    const QStringList ids = m_wanted.first(count);
    m_wanted.remove(0, count);
    call({{JmapCalls::emails(m_place.accountId, ids, JmapCalls::Depth::Shown, messagesCall)}},
        {messagesCall}, [this, self = shared_from_this()](const auto &response) {
            m_emails += jmapEmails(*response.find(messagesCall));
            askMessages();
        });
}

void JmapSnapshot::finish()
{
    // An IdSet keeps the order of insertion where ids show none.
    for (auto id = m_unread.crbegin(); id != m_unread.crend(); ++id)
        m_snapshot.unreadIds.insert(*id);
    sortOldestFirst(m_emails);
    for (auto email = m_emails.crbegin(); email != m_emails.crend(); ++email) {
        if (email->mailboxIds.contains(m_place.mailboxId))
            m_snapshot.messages.append(email->message);
    }
    m_done(m_snapshot);
}

} // namespace Grelot
