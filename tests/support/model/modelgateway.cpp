// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelgateway.h"

#include "modelfeed.h"
#include "modelhandler.h"

namespace Grelot {

ModelGateway::ModelGateway(ModelMailServer &mail, ModelWorld &world)
    : m_mail(mail)
    , m_world(world)
{
    ModelGateway::start();
}

ModelGateway::~ModelGateway() = default;

void ModelGateway::start()
{
    m_hub = std::make_unique<EventHub>(
        [this](const Credentials &, const QString &) {
            return std::make_unique<ModelFeed>(m_mail, m_world);
        },
        m_world.clock);
}

void ModelGateway::kill()
{
    m_hub.reset();
}

void ModelGateway::shutDown()
{
    m_hub->endStreams({m_world.roll(3), QStringLiteral("The gateway is shutting down.")});
    kill();
}

void ModelGateway::serve(const std::shared_ptr<ModelFlow> &flow, const HttpRequest &request)
{
    auto *handler = new ModelHandler(*m_hub, flow, request, m_world);
    handler->start();
}

} // namespace Grelot
