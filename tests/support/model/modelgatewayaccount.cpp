// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelgatewayaccount.h"

#include "gatewaysource.h"
#include "modelchannel.h"
#include "modelpollchannel.h"

namespace Grelot {

ModelGatewayAccount::ModelGatewayAccount(ModelNetwork &network, ModelWorld &world)
    : m_network(network)
    , m_world(world)
{
}

QString ModelGatewayAccount::url() const
{
    return QStringLiteral("push+https://alice@mail.example.org/push/v1");
}

std::unique_ptr<MailSource> ModelGatewayAccount::source(
    SecretProvider &secret, RandomSource &, const Dialled &dialled)
{
    m_http = std::make_unique<ModelHttp>(m_network, m_world);
    return std::make_unique<GatewaySource>(
        GatewaySource::Where{
            QUrl(QStringLiteral("https://mail.example.org/push/v1")), QStringLiteral("alice")},
        secret, *m_http, [this, dialled](Rung rung) -> std::unique_ptr<Channel> {
            dialled(rung);
            if (rung == Rung::LongPoll)
                return std::make_unique<ModelPollChannel>(m_network, m_world);
            return std::make_unique<ModelChannel>(rung, m_network);
        });
}

} // namespace Grelot
