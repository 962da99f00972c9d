// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaysource.h"

#include "gatewaylink.h"

#include <QLoggingCategory>

namespace Grelot {

Q_LOGGING_CATEGORY(logSource, "grelot.source", QtInfoMsg)

GatewaySource::GatewaySource(Where where, SecretProvider &secrets, HttpCaller &http,
    ChannelFactory channels, QObject *parent)
    : MailSource(parent)
    , m_where(std::move(where))
    , m_secrets(secrets)
    , m_channels(std::move(channels))
    , m_requests(m_where.base, m_where.user, secrets, http)
{
}

QList<Rung> GatewaySource::rungs() const
{
    return wished({Rung::WebSocket, Rung::EventStream, Rung::LongPoll});
}

std::unique_ptr<Link> GatewaySource::dial(Rung rung)
{
    if (m_violations >= violationsBeforeSnapshot) {
        m_cursor = {};
        m_hasSnapshot = false;
    }
    auto link = std::make_unique<GatewayLink>(m_channels(rung),
        GatewayLink::Request{eventsUrl(), m_where.user, m_cursor, wishes().keepalive}, m_secrets,
        m_requests);
    connect(link.get(), &GatewayLink::updated, this, &GatewaySource::take);
    connect(link.get(), &GatewayLink::violated, this, [this] { ++m_violations; });
    return link;
}

void GatewaySource::fetch(const QString &mailbox, const QStringList &ids, Fetched done)
{
    m_requests.messages(mailbox, ids, std::move(done));
}

void GatewaySource::act(MailAction action, const QString &mailbox, const QString &id, Done done)
{
    m_requests.act(action, mailbox, id, std::move(done));
}

void GatewaySource::takeStock(Stock done)
{
    m_requests.changes(
        {}, [done = std::move(done)](const std::variant<QList<PushEvent>, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                done(*failure);
                return;
            }
            QList<Snapshot> snapshots;
            for (const PushEvent &event : std::get<QList<PushEvent>>(answer)) {
                const auto *update = std::get_if<MailUpdate>(&event);
                if (const auto *snapshot = update ? std::get_if<Snapshot>(update) : nullptr)
                    snapshots.append(*snapshot);
            }
            done(snapshots);
        });
}

void GatewaySource::refresh()
{
    const auto take = [this, asked = m_cursor](
                          const std::variant<QList<PushEvent>, Failure> &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            qCInfo(logSource, "check failed: %ls", qUtf16Printable(failure->detail));
            return;
        }
        if (m_cursor != asked)
            return; // the stream was faster, and knows more
        for (const PushEvent &event : std::get<QList<PushEvent>>(answer)) {
            if (const auto *update = std::get_if<MailUpdate>(&event))
                this->take(*update);
        }
    };
    m_requests.changes(m_cursor, take);
}

void GatewaySource::take(const MailUpdate &update)
{
    m_hasSnapshot |= std::holds_alternative<Snapshot>(update);
    if (const Cursor *cursor = cursorOf(update); cursor && !cursor->isEmpty()) {
        m_cursor = *cursor;
        m_violations = 0; // beyond what could not be read
    }
    Q_EMIT updated(update);
}

QUrl GatewaySource::eventsUrl() const
{
    QStringList query;
    if (!m_cursor.isEmpty())
        query.append(QStringLiteral("after=") + percentEncoded(m_cursor.value));
    if (!m_hasSnapshot)
        query.append(QStringLiteral("snapshot=1"));
    QUrl url = m_where.base;
    url.setPath(
        m_where.base.path(QUrl::FullyEncoded) + QStringLiteral("/events"), QUrl::StrictMode);
    url.setQuery(query.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace Grelot
