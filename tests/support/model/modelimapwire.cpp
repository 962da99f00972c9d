// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimapwire.h"

namespace Grelot {

ModelImapWire::ModelImapWire(ModelNetwork &network, ModelImapServer &server)
    : m_network(network)
    , m_server(server)
{
}

ModelImapWire::~ModelImapWire()
{
    abort();
}

ModelFlow::ClientEnd ModelImapWire::end()
{
    ModelFlow::ClientEnd end;
    end.reached = [this] { Q_EMIT connected(); };
    end.message = [this](const QByteArray &bytes) { Q_EMIT received(bytes); };
    end.answered = [this](const HttpResponse &response) {
        Q_EMIT received("HTTP/1.0 " + QByteArray::number(response.status) + "\r\n\r\n");
    };
    end.cut = [this] { closed(); };
    return end;
}

void ModelImapWire::open()
{
    m_flow = m_network.connectImap(end(),
        [&server = m_server](const std::shared_ptr<ModelFlow> &flow) { server.serve(flow); });
}

void ModelImapWire::closed()
{
    if (!std::exchange(m_dead, true))
        Q_EMIT failed({FailureKind::Transient, QStringLiteral("The connection is gone."), {}, {}});
}

void ModelImapWire::write(const QByteArray &bytes)
{
    if (!m_dead)
        m_flow->write(bytes);
}

void ModelImapWire::abort()
{
    m_dead = true;
    if (const auto flow = std::exchange(m_flow, nullptr))
        flow->leave();
}

} // namespace Grelot
