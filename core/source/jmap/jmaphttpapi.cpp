// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmaphttpapi.h"

#include "jmapmethoderror.h"
#include "jmapproblem.h"
#include "jsonfields.h"

#include <QPointer>

namespace Grelot {

namespace {

constexpr qsizetype deepest = 64;

std::variant<JmapResponse, Failure> responseIn(const QByteArray &body)
{
    const auto parsed = parseJsonObject(body, HttpCaller::maxBody, deepest);
    if (const auto *error = std::get_if<QString>(&parsed))
        return jmapUnreadable(*error);
    const auto response = JmapResponse::fromJson(std::get<QJsonObject>(parsed));
    if (const auto *error = std::get_if<QString>(&response))
        return jmapUnreadable(*error);
    return std::get<JmapResponse>(response);
}

} // namespace

JmapHttpApi::JmapHttpApi(const JmapSession &session, const QString &user, SecretProvider &secrets,
    HttpCaller &http, QObject *parent)
    : QObject(parent)
    , m_url(session.apiUrl)
    , m_caller(user, secrets, http, session.limits.maxConcurrentRequests)
{
}

void JmapHttpApi::call(const JmapRequest &request, Answered answered)
{
    m_caller.call({HttpCall::Method::Post, m_url, {}, request.toJson()},
        [this, answered = std::move(answered)](const std::variant<HttpAnswer, Failure> &answer) {
            const auto result = read(answer);
            const QPointer self(this);
            if (std::holds_alternative<JmapResponse>(result))
                Q_EMIT answeredWell();
            if (self)
                answered(result);
        });
}

std::variant<JmapResponse, Failure> JmapHttpApi::read(
    const std::variant<HttpAnswer, Failure> &answer)
{
    if (const auto *failure = std::get_if<Failure>(&answer))
        return *failure;
    const auto &http = std::get<HttpAnswer>(answer);
    if (http.status != 200)
        return jmapHttpFailure(http);
    return responseIn(http.body);
}

} // namespace Grelot
