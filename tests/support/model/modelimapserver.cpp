// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelimapserver.h"

namespace Grelot {

ModelImapServer::ModelImapServer(
    ModelMailServer &mail, const ModelImapTraits &traits, ModelWorld &world)
    : m_mail(mail)
    , m_traits(traits)
    , m_world(world)
{
    connect(&mail, &ModelMailServer::changed, this, [this](const QString &mailbox) {
        for (const auto &session : sessions())
            session->noticed(mailbox);
    });
    connect(&mail, &ModelMailServer::dropped, this, [this](const QString &mailbox) {
        for (const auto &session : sessions())
            session->dropped(mailbox);
    });
}

std::vector<std::shared_ptr<ModelImapSession>> ModelImapServer::sessions() const
{
    return m_sessions;
}

void ModelImapServer::serve(const std::shared_ptr<ModelFlow> &flow)
{
    std::erase_if(m_sessions, [](const auto &session) { return session->isOver(); });
    if (m_mail.isAway() && m_world.rollOneIn(3)) {
        flow->cut();
        return;
    }
    m_sessions.push_back(std::make_shared<ModelImapSession>(flow, m_mail, m_traits, m_world));
    m_sessions.back()->greet();
}

void ModelImapServer::bye()
{
    for (const auto &session : sessions())
        session->bye();
}

void ModelImapServer::breakAnswers()
{
    for (const auto &session : sessions())
        session->breakNextAnswer();
}

} // namespace Grelot
