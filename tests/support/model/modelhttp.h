// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httpcaller.h"
#include "modelnetwork.h"

namespace Grelot {

/// The requests beside the stream, over the model's network; 20 s for each.
class ModelHttp final : public HttpCaller
{
public:
    ModelHttp(ModelNetwork &network, ModelWorld &world);
    ~ModelHttp() override;

    void call(const HttpCall &call, Answered answered) override;

private:
    struct Exchange
    {
        Answered answered;
        std::shared_ptr<ModelFlow> flow;
        std::unique_ptr<Alarm> limit;
    };

    void finish(quint64 number, const std::variant<HttpAnswer, Failure> &answer);

    ModelNetwork &m_network;
    ModelWorld &m_world;
    std::map<quint64, Exchange> m_exchanges;
    quint64 m_last = 0;
};

} // namespace Grelot
