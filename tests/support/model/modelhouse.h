// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelclient.h"
#include "modelimapserver.h"
#include "modeljmapserver.h"
#include "modelnetwork.h"

namespace Grelot {

/// How the client comes to its mail.
enum class ModelWay { Gateway, Imap, Jmap };

/// Everything of one history, wired.
struct ModelHouse
{
    ModelHouse(quint64 seed, ModelWay way);
    ~ModelHouse();

    /// Lets the time pass, until then or until something is violated.
    void pass(ModelWorld::Millis time);

    const ModelWay way;
    ModelWorld world;
    ModelLetters letters;
    ModelMailServer mail{letters};
    QStringList watched;
    Later later{world.clock}; ///< the end of a fault
    std::unique_ptr<ModelFront> front;
    ModelJmapServer *jmap = nullptr;       ///< the front, where it is one
    std::unique_ptr<ModelImapServer> imap; ///< nullptr: nobody speaks IMAP here
    std::unique_ptr<ModelNetwork> network;
    std::unique_ptr<ModelOracle> oracle;
    std::unique_ptr<ModelAccount> account;
    std::unique_ptr<ModelClient> client;

private:
    /// What the event loop would do, where one would turn.
    static void settle();
};

} // namespace Grelot
