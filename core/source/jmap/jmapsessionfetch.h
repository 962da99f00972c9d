// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpcaller.h"
#include "jmapsession.h"

namespace Grelot {

using JmapSessionFetched = std::function<void(const std::variant<JmapSession, Failure> &)>;

/// Asks for the Session object (RFC 8620 2). The caller signs the request in, and follows redirects
/// only where the password may go.
void fetchJmapSession(HttpCaller &caller, const QUrl &url, JmapSessionFetched done);

} // namespace Grelot
