// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discoverystep.h"

namespace Grelot {

/// What the domain's DNS says of IMAP (RFC 6186 3.2, RFC 8314 5.1): _imaps for Encryption::Tls,
/// _imap, where STARTTLS is required then, for StartTls. The servers are not asked.
void tryService(const StepContext &context, Encryption encryption);

} // namespace Grelot
