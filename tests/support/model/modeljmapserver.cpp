// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modeljmapserver.h"

namespace Grelot {

namespace {

JmapTraits drawnTraits(ModelWorld &world)
{
    const auto even = [&world] { return world.drawOneIn(2); };
    JmapTraits traits;
    traits.isEncrypted = true;
    traits.relativeUrls = even();
    traits.webSocket = !world.drawOneIn(4);
    traits.webSocketPush = !world.drawOneIn(6);
    traits.eventSource = !world.drawOneIn(8);
    traits.mandatoryParameters = even();
    traits.resumes = even();
    traits.pushesMailbox = even();
    traits.saysPushState = even();
    traits.pingsInMilliseconds = even();
    traits.pings = !world.drawOneIn(8);
    traits.leastPing = std::chrono::seconds(even() ? 30 : 1);
    traits.getStateDiffers = false; // JmapPosition starts from it: see facts of Cyrus 2369
    traits.neverMoves = world.drawOneIn(8);
    if (even())
        traits.maxChanges = 3 + world.draw(20);
    if (even())
        traits.maxObjectsInGet = 5 + world.draw(60);
    if (world.drawOneIn(3))
        traits.maxIdsOfQuery = 25 + world.draw(60);
    return traits;
}

} // namespace

ModelJmapServer::ModelJmapServer(
    ModelMailServer &mail, const ModelLetters &letters, ModelWorld &world)
    : m_mail(mail)
    , m_world(world)
    , m_service(drawnTraits(world))
    , m_store(m_service.addAccount(QStringLiteral("A1"), QStringLiteral("alice@example.org")))
    , m_mirror(mail, letters, m_store, world.drawOneIn(2))
    , m_push{world.drawOneIn(4), world.drawOneIn(3), world.drawOneIn(3)}
{
    if (m_push.loses)
        world.mayMiss = world.isMendedByComparing = true;
    m_service.asked = [this](const QJsonObject &request) { asked(request); };
    connect(&mail, &ModelMailServer::changed, this, [this] { m_mirror.update(); });
}

ModelJmapServer::~ModelJmapServer() = default;

std::optional<OrderedId> ModelJmapServer::listedUpTo(const QString &mailbox) const
{
    const auto found = m_listed.constFind(mailbox);
    return found == m_listed.constEnd() ? std::nullopt : std::optional(*found);
}

void ModelJmapServer::asked(const QJsonObject &request)
{
    m_service.setAway(m_mail.isAway());
    if (m_mail.isAway())
        return;
    for (const QJsonValue &call : request.value(QLatin1String("methodCalls")).toArray())
        askedOne(call.toArray().at(0).toString(), call.toArray().at(1).toObject());
}

void ModelJmapServer::askedOne(const QString &method, const QJsonObject &arguments)
{
    const QJsonObject filter = arguments.value(QLatin1String("filter")).toObject();
    const ModelMailbox *mailbox =
        m_mirror.mailboxOf(filter.value(QLatin1String("inMailbox")).toString());
    if (mailbox && filter.contains(QLatin1String("notKeyword"))) {
        m_listedAt = m_store.emailState().toULongLong();
        if (arguments.value(QLatin1String("position")).toInteger() == 0) {
            const ImapPosition position = mailbox->position();
            m_listed.insert(mailbox->name(), {position.uidValidity, position.uidNext});
        }
    }
    // What was created after that state, named by a list, and destroyed again is in no changes (RFC
    // 8620 5.2): comparing finds it, soon after each connection.
    if (method == QLatin1String("Email/changes") &&
        arguments.value(QLatin1String("sinceState")).toString().toULongLong() < m_listedAt)
        m_world.mayMiss = true;
}

void ModelJmapServer::kill()
{
    m_up = false;
    m_streams.clear();
}

void ModelJmapServer::serve(const std::shared_ptr<ModelFlow> &flow, const HttpRequest &request)
{
    std::erase_if(m_streams, [](const auto &stream) { return stream->isOver(); });
    const JmapService::Reply reply = m_service.serve(request);
    if (const auto *response = std::get_if<HttpResponse>(&reply)) {
        m_world.say([&] {
            return QStringLiteral("server answers %1 %2")
                .arg(response->status)
                .arg(QString::fromUtf8(response->body));
        });
        flow->answer(*response);
        return;
    }
    m_streams.push_back(std::make_unique<ModelJmapStream>(m_service, flow, m_push, m_world));
    if (const auto *wish = std::get_if<JmapService::StreamWish>(&reply))
        m_streams.back()->beginStream(*wish);
    else
        m_streams.back()->beginSocket();
}

} // namespace Grelot
