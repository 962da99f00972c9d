// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelimapsession.h"

namespace Grelot {

/// The mail server's IMAP door: its connections and what befalls them.
class ModelImapServer final : public QObject
{
    Q_OBJECT

public:
    ModelImapServer(ModelMailServer &mail, const ModelImapTraits &traits, ModelWorld &world);

    void serve(const std::shared_ptr<ModelFlow> &flow);
    /// Ends all connections with BYE.
    void bye();
    /// The next answer of each breaks off somewhere, and the connection with it.
    void breakAnswers();

private:
    std::vector<std::shared_ptr<ModelImapSession>> sessions() const;

    ModelMailServer &m_mail;
    ModelImapTraits m_traits;
    ModelWorld &m_world;
    std::vector<std::shared_ptr<ModelImapSession>> m_sessions;
};

} // namespace Grelot
