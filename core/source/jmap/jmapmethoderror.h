// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QStringList>

#include <optional>

namespace Grelot {

struct JmapResponse;

/// What to make of a method that the server refused (RFC 8620 3.6.2, 5): a sentence and a kind for
/// each type.
Failure jmapMethodFailure(const QString &errorType);
/// The server's answer lacks something that the protocol wants; `what` is for the log.
Failure jmapUnreadable(const QString &what);
/// Of the calls with these ids, the first that was refused or left unanswered.
std::optional<Failure> firstJmapFailure(const JmapResponse &response, const QStringList &callIds);

/// More was asked for at once than the server allows: less may do.
bool isTooLarge(const QString &errorType);
/// The account is not what the session said it was: it has to be asked for anew.
bool isOutdatedAccount(const QString &errorType);

} // namespace Grelot
