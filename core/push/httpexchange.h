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
    void finished();
    void answer(const std::variant<HttpAnswer, Failure> &result);

    QNetworkAccessManager m_network;
    HttpCaller::Answered m_answered;
    std::unique_ptr<Alarm> m_deadline;
    QNetworkReply *m_reply = nullptr; ///< a child of m_network's
    QByteArray m_body;
};

} // namespace Grelot
