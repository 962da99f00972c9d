// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "authorizedcaller.h"

#include "authorization.h"

#include <QPointer>

namespace Grelot {

AuthorizedCaller::AuthorizedCaller(
    QString user, SecretProvider &secrets, HttpCaller &http, int mostUnderWay, QObject *parent)
    : QObject(parent)
    , m_user(std::move(user))
    , m_secrets(secrets)
    , m_http(http)
    , m_mostUnderWay(mostUnderWay)
{
}

void AuthorizedCaller::call(const HttpCall &call, Answered answered)
{
    m_waiting.push_back({call, std::move(answered)});
    next();
}

void AuthorizedCaller::next()
{
    if (m_underWay >= m_mostUnderWay || m_waiting.empty())
        return;
    ++m_underWay;
    Waiting waiting = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_secrets.fetch([this, self = QPointer(this), waiting = std::move(waiting)](
                        const std::variant<Secret, Failure> &secret) {
        if (!self)
            return;
        if (const auto *failure = std::get_if<Failure>(&secret))
            end(waiting.answered, *failure);
        else
            send(waiting, std::get<Secret>(secret));
    });
}

void AuthorizedCaller::send(Waiting waiting, const Secret &secret)
{
    waiting.call.authorization = authorizationFor(m_user, secret);
    m_http.call(waiting.call,
        [this, self = QPointer(this), answered = std::move(waiting.answered)](
            const std::variant<HttpAnswer, Failure> &answer) {
            if (self)
                end(answered, answer);
        });
}

void AuthorizedCaller::end(
    const Answered &answered, const std::variant<HttpAnswer, Failure> &answer)
{
    --m_underWay;
    const QPointer self(this);
    answered(answer);
    if (self)
        next();
}

} // namespace Grelot
