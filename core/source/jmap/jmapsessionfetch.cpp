// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsessionfetch.h"

#include "httpstatus.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JmapSession)
};

Failure noSession(int status, const QString &text, const QString &detail)
{
    Failure failure{FailureKind::Permanent, text, detail, {}, Need::Nothing, true};
    failure.httpStatus = status;
    return failure;
}

Failure failureOf(int status)
{
    const QString detail = QStringLiteral("HTTP status %1 for the session").arg(status);
    if (status >= 300 && status <= 399) {
        return noSession(status,
            Words::tr(
                "The server sends Grelot on to another server, where Grelot does not send your "
                "password. Check the account's address."),
            detail);
    }
    if (status == 404 || status == 410) {
        return noSession(status,
            Words::tr("There is no JMAP server at this address. Check the account's address."),
            detail);
    }
    Failure failure = statusFailure(status);
    if (failure.kind == FailureKind::Rung) {
        failure.kind = FailureKind::Permanent; // no way of push is to blame
        failure.obstacle.clear();
    }
    return failure;
}

std::variant<JmapSession, Failure> sessionIn(const HttpAnswer &answer, const QUrl &asked)
{
    if (answer.status != 200)
        return failureOf(answer.status);
    const auto session =
        JmapSession::fromJson(answer.body, answer.url.isEmpty() ? asked : answer.url);
    if (const auto *error = std::get_if<QString>(&session)) {
        return noSession(answer.status,
            Words::tr(
                "The server's answer is not what a JMAP server says of an account with mail. Check "
                "the account's address."),
            *error);
    }
    return std::get<JmapSession>(session);
}

} // namespace

void fetchJmapSession(HttpCaller &caller, const QUrl &url, JmapSessionFetched done)
{
    caller.call({HttpCall::Method::Get, url, {}, {}},
        [url, done = std::move(done)](const std::variant<HttpAnswer, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer))
                done(*failure);
            else
                done(sessionIn(std::get<HttpAnswer>(answer), url));
        });
}

} // namespace Grelot
