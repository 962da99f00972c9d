// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controlclient.h"
#include "demo.h"
#include "eventcommand.h"
#include "runner.h"
#include "service.h"

#include <memory>

namespace Grelot {

/// `grelot watch`: attaches to the running instance, or becomes it, and prints what happens. When
/// the instance goes, it takes its place; when a desktop instance starts, it makes room for it.
class WatchRunner final : public Runner
{
    Q_OBJECT

public:
    struct Options
    {
        bool json = false;
        bool demo = false;
        QString exec;
    };

    WatchRunner(RuntimePaths paths, Options options);
    ~WatchRunner() override;
    void start() override;

private:
    void attachOrBecome();
    void become();
    void attach();
    void tryAgain(std::chrono::milliseconds delay);
    void print(const QJsonObject &event);

    RuntimePaths m_paths;
    Options m_options;
    SystemClock m_clock;
    std::unique_ptr<Alarm> m_again;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<ControlClient> m_client;
    std::unique_ptr<EventCommand> m_exec;
};

} // namespace Grelot
