// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelaccount.h"
#include "modelhttp.h"
#include "modeljmapserver.h"

namespace Grelot {

/// An account on the model's JMAP server.
class ModelJmapAccount final : public ModelAccount
{
public:
    ModelJmapAccount(ModelNetwork &network, ModelJmapServer &server, const ModelMailServer &mail,
        ModelWorld &world);

    QString url() const override;
    std::unique_ptr<MailSource> source(
        SecretProvider &secret, RandomSource &random, const Dialled &dialled) override;
    void end() override { m_http.reset(); }
    QString idOf(const ModelMailbox &mailbox, quint64 uid) const override;
    std::optional<OrderedId> nextAfter(const Snapshot &snapshot) const override;

private:
    ModelNetwork &m_network;
    ModelJmapServer &m_server;
    const ModelMailServer &m_mail;
    ModelWorld &m_world;
    std::unique_ptr<ModelHttp> m_http;
};

} // namespace Grelot
