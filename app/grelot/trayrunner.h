// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demo.h"
#include "desktop.h"
#include "requestrunner.h"
#include "runner.h"
#include "service.h"

#include <memory>

namespace Grelot {

/// `grelot`: the tray application. Where one runs already, it is raised instead; a `watch` that
/// holds the place makes room.
class TrayRunner final : public Runner
{
    Q_OBJECT

public:
    TrayRunner(RuntimePaths paths, bool demo);
    ~TrayRunner() override;
    void start() override;

private:
    static constexpr int mostAttempts = 10; ///< to take the place of a watch, 200 ms apart

    void become();
    void raiseOther();
    void tryAgain();

    RuntimePaths m_paths;
    SystemClock m_clock;
    std::unique_ptr<Alarm> m_again;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ControlClient> m_other;
    int m_attempts = 0;
};

} // namespace Grelot
