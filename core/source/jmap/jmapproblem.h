// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "httpcaller.h"

#include <QJsonObject>

namespace Grelot {

/// What it means that a request failed as a whole (RFC 8620 3.6.1): `problem` is what RFC 7807
/// calls problem details, or empty. status: of the HTTP answer; 0 where there was none.
Failure jmapProblem(const QJsonObject &problem, int status);

/// The same for an answer over HTTP that is no success. It never blames the transport of push.
Failure jmapHttpFailure(const HttpAnswer &answer);

/// The API or the session is not where it was, or not for us any more: what was learned of the
/// server has to be asked for anew.
bool isOutdatedSession(const Failure &failure);

} // namespace Grelot
