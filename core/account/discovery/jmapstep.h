// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discoverystep.h"

namespace Grelot {

/// Where the DNS or, without an answer of it, the domain's own web server says that JMAP is
/// (RFC 8620 2.2). Found is what answers with a session, or asks for credentials.
void tryJmap(const StepContext &context);

} // namespace Grelot
