// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "meteredhttpcaller.h"

namespace Grelot {

MeteredHttpCaller::MeteredHttpCaller(
    HttpCaller &caller, std::shared_ptr<TrafficMeter> meter, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_meter(std::move(meter))
{
}

void MeteredHttpCaller::call(const HttpCall &call, Answered answered)
{
    using Kind = Transfer::Kind;
    const bool encrypted = call.url.scheme() == QLatin1String("https");
    const auto count = [meter = m_meter, encrypted](Kind kind, qint64 bytes) {
        meter->count({kind, bytes, encrypted});
    };
    // A connection each; see NetworkHttpCaller.
    count(Kind::Opened, 0);
    if (encrypted)
        count(Kind::Secured, 0);
    count(Kind::Request,
        WireModel::requestHead + call.url.toEncoded().size() + call.authorization.size() +
            call.body.size());
    m_caller.call(call,
        [count, answered = std::move(answered)](const std::variant<HttpAnswer, Failure> &result) {
            if (const auto *answer = std::get_if<HttpAnswer>(&result))
                count(Kind::Received, WireModel::answerHead + answer->body.size());
            answered(result);
        });
}

} // namespace Grelot
