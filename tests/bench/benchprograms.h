// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dovecotserver.h"
#include "gatewayprogram.h"
#include "grelothome.h"
#include "privatenetwork.h"

#include <chrono>

namespace Grelot {

/// The programs as people run them, `grelot watch` on `grelot-gateway` on a real Dovecot, in a
/// private network. Says "memory" once they are online and quiet, then "processor" after the
/// window.
class BenchPrograms
{
public:
    explicit BenchPrograms(std::chrono::seconds window);
    ~BenchPrograms();
    int run();

private:
    void awaitOnline();

    std::chrono::seconds m_window;
    PrivateNetwork m_network;
    DovecotServer m_dovecot;
    GatewayProgram m_gateway;
    GrelotHome m_home;
    std::unique_ptr<QProcess> m_watch;
};

} // namespace Grelot
