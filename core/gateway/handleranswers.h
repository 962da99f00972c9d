// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventfitting.h"
#include "failure.h"
#include "httprequest.h"
#include "httpresponse.h"

namespace Grelot {

constexpr std::chrono::seconds defaultRetry{5}; ///< where nobody knows better

HttpResponse unauthorized(const QString &words);
/// {"events":[...]}, which no proxy is to hold back.
HttpResponse eventList(const QList<EncodedEvent> &events);

/// What a failure is told as where no message is named, and where one is: there, what fails for
/// good is that it is not there.
HttpResponse streamFailure(const Failure &failure);
HttpResponse messageFailure(const Failure &failure);

bool isJson(const HttpRequest &request);

} // namespace Grelot
