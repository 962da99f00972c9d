// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "randomsource.h"
#include "servicerecord.h"

#include <QList>

namespace Grelot {

/// In the order in which they are to be tried: by priority, and by chance within one, where a
/// greater weight comes first more often (RFC 2782, "Weight").
QList<ServiceRecord> inOrderOfTrial(QList<ServiceRecord> records, RandomSource &random);

/// The only record says that the domain does not offer the service (RFC 2782, "Target").
bool isDeclined(const QList<ServiceRecord> &records);

} // namespace Grelot
