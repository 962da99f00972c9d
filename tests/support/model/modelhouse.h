// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelclient.h"

namespace Grelot {

/// Everything of one history, wired.
struct ModelHouse
{
    explicit ModelHouse(quint64 seed);

    /// Lets the time pass, until then or until something is violated.
    void pass(ModelWorld::Millis time);

    ModelWorld world;
    ModelLetters letters;
    ModelMailServer mail{letters};
    QStringList watched;
    Later later{world.clock}; ///< the end of a fault
    std::unique_ptr<ModelGateway> gateway;
    std::unique_ptr<ModelNetwork> network;
    std::unique_ptr<ModelOracle> oracle;
    std::unique_ptr<ModelClient> client;
};

} // namespace Grelot
