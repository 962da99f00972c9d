// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controlclient.h"
#include "eventcommand.h"
#include "instancerunner.h"

#include <memory>

namespace Grelot {

/// `grelot watch`: attaches to the running instance, or becomes it, and prints what happens. When
/// the instance goes, it takes its place; when a desktop instance starts, it makes room for it.
class WatchRunner final : public InstanceRunner
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

private:
    void became() override;
    void foundOther() override;
    void opened() override;
    void attach();
    void print(const QJsonObject &event);

    Options m_options;
    std::unique_ptr<Alarm> m_look;
    Clock::Moment m_leftUntil{0}; ///< a desktop instance is about to take the place
    std::unique_ptr<ControlClient> m_client;
    std::unique_ptr<EventCommand> m_exec;
};

} // namespace Grelot
