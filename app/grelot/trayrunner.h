// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controlclient.h"
#include "desktop.h"
#include "instancerunner.h"

#include <memory>

namespace Grelot {

/// `grelot`: the tray application. Where one runs already, it is raised instead; a `watch` that
/// holds the place makes room.
class TrayRunner final : public InstanceRunner
{
    Q_OBJECT

public:
    TrayRunner(RuntimePaths paths, bool demo);
    ~TrayRunner() override;

private:
    static constexpr int mostAttempts = 10; ///< to take the place of a watch, 200 ms apart

    void became() override;
    void foundOther() override;
    void opened() override;
    void otherDidNotMakeRoom();

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ControlClient> m_other;
    int m_attempts = 0;
};

} // namespace Grelot
