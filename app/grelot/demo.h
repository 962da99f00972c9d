// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "randomsource.h"
#include "runtimepaths.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Grelot {

class DemoGateway;
class Service;

/// `--demo`: a gateway on loopback with a simulated mailbox, inside this process, and files in a
/// folder of its own that goes when the demo ends.
class Demo
{
public:
    explicit Demo(Clock &clock);
    ~Demo();

    RuntimePaths paths() const;
    /// Opens the demo's account; what went wrong in words, or nullopt.
    std::optional<QString> start(Service &service);

private:
    QTemporaryDir m_folder;
    RandomSource m_random;
    std::unique_ptr<DemoGateway> m_gateway;
};

} // namespace Grelot
