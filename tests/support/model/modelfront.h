// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"
#include "modelflow.h"

namespace Grelot {

/// A server process that a client's requests reach: a gateway, or a JMAP server.
class ModelFront
{
public:
    virtual ~ModelFront() = default;

    virtual bool isUp() const = 0;
    virtual void start() = 0;
    /// It dies: its connections are closed by the system.
    virtual void kill() = 0;
    /// In order.
    virtual void shutDown() = 0;
    virtual void serve(const std::shared_ptr<ModelFlow> &flow, const HttpRequest &request) = 0;
};

} // namespace Grelot
