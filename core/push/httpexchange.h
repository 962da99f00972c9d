// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "httpcaller.h"

#include <QNetworkAccessManager>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QSslError;
QT_END_NAMESPACE

namespace Grelot {

/// One request and its answer; deletes itself once it has answered.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(Clock &clock, HttpCaller::Answered answered, QObject *parent);
    void send(const HttpCall &call);

private:
    void read();
    void start();
    void finished();
    bool follow();
    void answer(const std::variant<HttpAnswer, Failure> &result);

    const Clock &m_clock;
    QNetworkAccessManager m_network;
    HttpCaller::Answered m_answered;
    std::unique_ptr<Alarm> m_deadline;
    QNetworkReply *m_reply = nullptr; ///< a child of m_network's
    HttpCall m_call;
    QByteArray m_body;
    int m_redirects = 0;
};

} // namespace Grelot
