// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewaysource.h"

#include "gatewaylink.h"
#include "websocketchannel.h"

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

std::unique_ptr<Link> GatewaySource::dial(Rung rung)
{
    if (m_violations >= violationsBeforeSnapshot) {
        m_cursor = {};
        m_hasSnapshot = false;
    }
    auto link = std::make_unique<GatewayLink>(
        m_channels(rung), GatewayLink::Request{eventsUrl(), m_where.user}, m_secrets);
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

void GatewaySource::refresh()
{
    m_requests.changes(m_cursor, [this](const std::variant<QList<PushEvent>, Failure> &answer) {
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            qCInfo(logSource, "check failed: %ls", qUtf16Printable(failure->detail));
            return;
        }
        for (const PushEvent &event : std::get<QList<PushEvent>>(answer)) {
            if (const auto *update = std::get_if<MailUpdate>(&event))
                take(*update);
        }
    });
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

std::unique_ptr<Channel> networkChannel(Rung rung)
{
    Q_ASSERT(rung == Rung::WebSocket);
    Q_UNUSED(rung)
    return std::make_unique<WebSocketChannel>();
}

} // namespace Grelot
