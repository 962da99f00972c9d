// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventhub.h"
#include "modelfront.h"
#include "modelmailserver.h"

namespace Grelot {

/// A gateway process: the real hub, sessions and streams, without sockets in front and without IMAP
/// behind.
class ModelGateway final : public ModelFront
{
public:
    ModelGateway(ModelMailServer &mail, ModelWorld &world);
    ~ModelGateway() override;

    bool isUp() const override { return m_hub != nullptr; }
    void start() override;
    void kill() override;
    /// It says bye first.
    void shutDown() override;
    void serve(const std::shared_ptr<ModelFlow> &flow, const HttpRequest &request) override;

private:
    ModelMailServer &m_mail;
    ModelWorld &m_world;
    std::unique_ptr<EventHub> m_hub;
};

} // namespace Grelot
