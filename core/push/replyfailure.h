// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QDateTime>
#include <QNetworkReply>

namespace Grelot {

/// The status of an answer; 0 when none came.
int httpStatusOf(const QNetworkReply &reply);
/// The Content-Type without its parameters, in lower case.
QByteArray contentTypeOf(const QNetworkReply &reply);

/// What it means that a request brought no answer, or one with a status that is no success.
/// now: what a date in Retry-After counts from.
Failure replyFailure(const QNetworkReply &reply, const QDateTime &now);
/// The same where there was no answer at all.
Failure networkFailure(QNetworkReply::NetworkError error);
/// The answer is longer than HttpCaller::maxBody.
Failure oversizedAnswer();
/// The peer or a proxy closed the connection before the answer was whole.
bool isCut(QNetworkReply::NetworkError error);

} // namespace Grelot
