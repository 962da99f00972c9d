// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelaccount.h"
#include "modelimapserver.h"
#include "modelnetwork.h"

namespace Grelot {

/// An account straight on the model's mail server.
class ModelImapAccount final : public ModelAccount
{
public:
    ModelImapAccount(ModelNetwork &network, ModelImapServer &server, const ModelMailServer &mail,
        ModelWorld &world);

    QString url() const override;
    std::unique_ptr<MailSource> source(
        SecretProvider &secret, RandomSource &random, const Dialled &dialled) override;

private:
    ModelNetwork &m_network;
    ModelImapServer &m_server;
    const ModelMailServer &m_mail;
    ModelWorld &m_world;
    bool m_wantsOthersAtOnce;
};

} // namespace Grelot
