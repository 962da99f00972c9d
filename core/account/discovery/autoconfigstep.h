// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autoconfig.h"
#include "discoverystep.h"

namespace Grelot {

/// At the host autoconfig.DOMAIN, which is told the address.
void tryDomainAutoconfig(const StepContext &context);
/// At the domain's own web server.
void tryWellKnownAutoconfig(const StepContext &context);
/// In the public database, which is told the domain and nothing else.
void tryDatabase(const StepContext &context);

/// The placeholders of the format's version 1.1 filled in.
QString withoutPlaceholders(QString text, const MailAddress &address);

} // namespace Grelot
