// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelhttp.h"

#include "modelchannel.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds timeLimit{20'000};

HttpRequest requestOf(const HttpCall &call)
{
    HttpRequest request;
    request.method = call.method == HttpCall::Method::Post ? "POST" : "GET";
    request.target = call.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    request.headers.append(HttpRequest::Header{"authorization", call.authorization});
    request.headers.append(HttpRequest::Header{"host", call.url.host().toLatin1()});
    request.body = call.body;
    return request;
}

} // namespace

ModelHttp::ModelHttp(ModelNetwork &network, ModelWorld &world)
    : m_network(network)
    , m_world(world)
{
}

ModelHttp::~ModelHttp()
{
    for (const auto &[number, exchange] : m_exchanges)
        exchange.flow->leave();
}

void ModelHttp::call(const HttpCall &call, Answered answered)
{
    const quint64 number = ++m_last;
    m_world.say(
        [&] { return QStringLiteral("client asks ") + QString::fromUtf8(requestOf(call).target); });
    ModelFlow::ClientEnd end;
    end.reached = [] {};
    end.answered = [this, number, url = call.url](const HttpResponse &response) {
        if (response.status == 429 || response.status == 503) // as HttpExchange has it
            finish(number, modelFailure(response));
        else
            finish(number, HttpAnswer{response.status, response.body, url});
    };
    end.cut = [this, number] { finish(number, modelCut()); };
    Exchange &exchange = m_exchanges[number];
    exchange.answered = std::move(answered);
    exchange.limit = m_world.clock.alarm([this, number] { finish(number, modelCut()); });
    exchange.limit->start(timeLimit);
    exchange.flow = m_network.request(std::nullopt, requestOf(call), std::move(end));
}

void ModelHttp::finish(quint64 number, const std::variant<HttpAnswer, Failure> &answer)
{
    const auto found = m_exchanges.find(number);
    if (found == m_exchanges.end())
        return;
    const Exchange exchange = std::move(found->second);
    m_exchanges.erase(found);
    exchange.flow->leave();
    m_world.say([&] {
        const auto *arrived = std::get_if<HttpAnswer>(&answer);
        return arrived ? QStringLiteral("client is answered %1").arg(arrived->status)
                       : QStringLiteral("client is not answered");
    });
    exchange.answered(answer);
}

} // namespace Grelot
