// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimapaccount.h"

#include "imapsource.h"
#include "modelimapwire.h"

namespace Grelot {

ModelImapAccount::ModelImapAccount(
    ModelNetwork &network, ModelImapServer &server, const ModelMailServer &mail, ModelWorld &world)
    : m_network(network)
    , m_server(server)
    , m_mail(mail)
    , m_world(world)
    , m_wantsOthersAtOnce(world.drawOneIn(3))
{
}

QString ModelImapAccount::url() const
{
    return QStringLiteral("imaps://alice@mail.example.org");
}

std::unique_ptr<MailSource> ModelImapAccount::source(
    SecretProvider &secret, RandomSource &random, const Dialled &dialled)
{
    ImapConfig config;
    config.host = QStringLiteral("mail.example.org");
    config.user = QStringLiteral("alice");
    for (std::size_t i = 1; i < m_mail.size(); ++i)
        config.others.append(m_mail.at(i).name());
    if (m_wantsOthersAtOnce)
        config.instant = config.others;
    const QString home = config.mailbox;
    return std::make_unique<ImapSource>(config, secret, m_world.clock, random,
        [this, home, dialled](const ImapConfig &used) -> std::unique_ptr<ImapTransport> {
            if (used.mailbox == home)
                dialled(Rung::ImapNotify);
            return std::make_unique<ModelImapWire>(m_network, m_server);
        });
}

} // namespace Grelot
