// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imaptransport.h"
#include "modelimapserver.h"
#include "modelnetwork.h"

namespace Grelot {

/// The client's end of a connection to the model's mail server.
class ModelImapWire final : public ImapTransport
{
public:
    ModelImapWire(ModelNetwork &network, ModelImapServer &server);
    ~ModelImapWire() override;

    void open() override;
    void startTls() override {}
    void write(const QByteArray &bytes) override;
    void abort() override;
    bool isEncrypted() const override { return true; }

private:
    ModelFlow::ClientEnd end();
    void closed();

    ModelNetwork &m_network;
    ModelImapServer &m_server;
    std::shared_ptr<ModelFlow> m_flow;
    bool m_dead = false;
};

} // namespace Grelot
