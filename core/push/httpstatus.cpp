// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpstatus.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

FailureKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return FailureKind::User;
    case 429:
        return FailureKind::Transient;
    default:
        return status >= 500 ? FailureKind::Transient : FailureKind::Rung;
    }
}

QString wordsFor(int status)
{
    switch (status) {
    case 401:
        return QCoreApplication::translate("HttpStatus",
            "The server refused the user name or the password. Enter the password again, or make "
            "an "
            "app password if your provider wants one.");
    case 403:
        return QCoreApplication::translate(
            "HttpStatus", "The server does not let this account in (403). Ask its administrator.");
    case 407:
        return QCoreApplication::translate(
            "HttpStatus", "The network's proxy wants a user name and a password (407).");
    case 429:
        return QCoreApplication::translate(
            "HttpStatus", "The server asks to be called less often (429).");
    default:
        break;
    }
    if (status >= 500) {
        return QCoreApplication::translate("HttpStatus", "The server is not ready (%1).")
            .arg(status);
    }
    return QCoreApplication::translate(
        "HttpStatus", "The server or a proxy on the way answered %1.")
        .arg(status);
}

} // namespace

Failure statusFailure(int status, std::optional<std::chrono::milliseconds> retryAfter)
{
    Failure failure{kindOf(status), wordsFor(status), QStringLiteral("HTTP status %1").arg(status),
        retryAfter, status == 401 ? Need::Password : Need::Nothing, true};
    failure.httpStatus = status;
    if (failure.kind == FailureKind::Rung) {
        failure.obstacle = QCoreApplication::translate(
            "HttpStatus", "the server or a proxy on the way answered %1")
                               .arg(status);
    }
    return failure;
}

} // namespace Grelot
