// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelaccount.h"
#include "modelhttp.h"

namespace Grelot {

/// An account behind the model's gateway.
class ModelGatewayAccount final : public ModelAccount
{
public:
    ModelGatewayAccount(ModelNetwork &network, ModelWorld &world);

    QString url() const override;
    std::unique_ptr<MailSource> source(
        SecretProvider &secret, RandomSource &random, const Dialled &dialled) override;
    void end() override { m_http.reset(); }

private:
    ModelNetwork &m_network;
    ModelWorld &m_world;
    std::unique_ptr<ModelHttp> m_http;
};

} // namespace Grelot
