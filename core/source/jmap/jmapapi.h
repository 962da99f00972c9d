// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "jmaprequest.h"
#include "jmapresponse.h"

#include <functional>
#include <variant>

namespace Grelot {

/// Where method calls go out: over HTTP, over the WebSocket that push comes by, or to a fake.
class JmapApi
{
public:
    using Answered = std::function<void(const std::variant<JmapResponse, Failure> &)>;

    virtual ~JmapApi() = default;
    /// Answers once, later; never after the api is gone. A Failure is of the whole request: the
    /// network, an HTTP status, problem details (RFC 7807). Errors of single methods are part of
    /// the response.
    virtual void call(const JmapRequest &request, Answered answered) = 0;
};

} // namespace Grelot
