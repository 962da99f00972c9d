// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventhub.h"
#include "httprequest.h"
#include "modelflow.h"
#include "modelmailserver.h"

namespace Grelot {

/// A gateway process: the real hub, sessions and streams, without sockets in front and without IMAP
/// behind.
class ModelGateway final
{
public:
    ModelGateway(ModelMailServer &mail, ModelWorld &world);
    ~ModelGateway();

    bool isUp() const { return m_hub != nullptr; }
    void start();
    /// It dies: its connections are closed by the system.
    void kill();
    /// It says bye first.
    void shutDown();
    void serve(const std::shared_ptr<ModelFlow> &flow, const HttpRequest &request);

private:
    ModelMailServer &m_mail;
    ModelWorld &m_world;
    std::unique_ptr<EventHub> m_hub;
};

} // namespace Grelot
