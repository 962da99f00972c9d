// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpcaller.h"
#include "secret.h"

#include <QObject>

#include <deque>

namespace Grelot {

/// Requests of one person: each carries the secret as it is when its turn comes, and no more than
/// some are under way at a time. Where there is no secret, its failure is the answer.
class AuthorizedCaller final : public QObject, public HttpCaller
{
    Q_OBJECT

public:
    /// secrets and http have to outlive it.
    AuthorizedCaller(QString user, SecretProvider &secrets, HttpCaller &http, int mostUnderWay,
        QObject *parent = nullptr);

    void call(const HttpCall &call, Answered answered) override;

private:
    struct Waiting
    {
        HttpCall call;
        Answered answered;
    };

    void next();
    void send(Waiting waiting, const Secret &secret);
    void end(const Answered &answered, const std::variant<HttpAnswer, Failure> &answer);

    QString m_user;
    SecretProvider &m_secrets;
    HttpCaller &m_http;
    int m_mostUnderWay;
    int m_underWay = 0;
    std::deque<Waiting> m_waiting;
};

} // namespace Grelot
