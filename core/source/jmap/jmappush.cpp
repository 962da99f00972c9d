// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmappush.h"

#include "authorization.h"
#include "jsonfields.h"
#include "uritemplate.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr qsizetype deepest = 64;
constexpr qsizetype longestEventId = 1000; // bytes

} // namespace

JmapPush::JmapPush(JmapSession session, Parts parts)
    : m_session(std::move(session))
    , m_parts(std::move(parts))
{
}

void JmapPush::openChannel(Channel &channel, const ChannelRequest &request)
{
    m_parts.secrets.fetch([self = QPointer(this), channel = QPointer(&channel), request](
                              const std::variant<Secret, Failure> &answer) {
        if (!self || !channel)
            return;
        if (const auto *failure = std::get_if<Failure>(&answer)) {
            self->fail(*failure);
            return;
        }
        ChannelRequest signedIn = request;
        signedIn.authorization = authorizationFor(self->m_parts.user, std::get<Secret>(answer));
        channel->open(signedIn);
    });
}

ChannelRequest JmapPush::streamRequest(bool closeAfterState) const
{
    const QMap<QString, QString> variables{
        {QStringLiteral("types"), QStringLiteral("Email,Mailbox")},
        {QStringLiteral("closeafter"),
            closeAfterState ? QStringLiteral("state") : QStringLiteral("no")},
        {QStringLiteral("ping"), QStringLiteral("30")}};
    const QString url = expandUriTemplate(m_session.eventSourceUrl, variables);
    return {QUrl(url, QUrl::StrictMode), {}, {}, m_parts.memory.lastEventId};
}

std::optional<QJsonObject> JmapPush::read(const QByteArray &message)
{
    const auto parsed = parseJsonObject(message, Channel::maxMessageSize, deepest);
    if (const auto *object = std::get_if<QJsonObject>(&parsed))
        return *object;
    violation(std::get<QString>(parsed));
    return std::nullopt;
}

bool JmapPush::isStateChange(const QJsonObject &object)
{
    return object.value(QLatin1String("@type")) == QLatin1String("StateChange");
}

std::optional<JmapStateChange> JmapPush::readChange(const QJsonObject &object)
{
    const auto change = JmapStateChange::fromJson(object);
    if (!change) {
        violation(QStringLiteral("a StateChange of another form, or beyond our limits"));
        return std::nullopt;
    }
    if (!change->pushState.isEmpty())
        m_parts.memory.pushState = change->pushState;
    return change;
}

void JmapPush::rememberPosition(const Channel &channel)
{
    const QByteArray id = channel.position();
    if (!id.isEmpty() && id.size() <= longestEventId)
        m_parts.memory.lastEventId = id;
}

void JmapPush::violation(const QString &detail)
{
    fail({FailureKind::Permanent, tr("The mail server sent an event that Grelot cannot read."),
        detail, {}});
}

void JmapPush::fail(const Failure &failure)
{
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
