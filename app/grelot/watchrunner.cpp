// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "watchrunner.h"

#include "eventjson.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds afterEnd{500};
/// How long the place is left to the one that asked for it, and how often we look whether it came.
constexpr std::chrono::milliseconds handOver{3'000};
constexpr std::chrono::milliseconds lookAgain{50};

} // namespace

WatchRunner::WatchRunner(RuntimePaths paths, Options options)
    : InstanceRunner(std::move(paths), Service::Face::Terminal, options.demo)
    , m_options(std::move(options))
    , m_look(clock().alarm([this] { attach(); }))
{
    if (m_options.exec.isEmpty())
        return;
    m_exec = std::make_unique<EventCommand>(m_options.exec, clock());
    connect(m_exec.get(), &EventCommand::failed, this, &printError);
}

WatchRunner::~WatchRunner()
{
    // Ending the sessions makes events, which are still to be printed.
    giveUp();
}

void WatchRunner::became()
{
    m_client.reset();
    connect(&service(), &Service::happened, this, &WatchRunner::print);
    connect(
        &service(), &Service::handOverRequested, this,
        [this] {
            giveUp();
            m_leftUntil = clock().now() + handOver;
            attach();
        },
        Qt::QueuedConnection);
}

void WatchRunner::opened()
{
    if (service().sessions().all().isEmpty())
        printError(tr("There is no account yet. Add one with: grelot account add NAME URL"));
}

void WatchRunner::foundOther()
{
    attach();
}

void WatchRunner::attach()
{
    m_client = std::make_unique<ControlClient>(socket(), clock());
    connect(m_client.get(), &ControlClient::received, this, &WatchRunner::print);
    connect(m_client.get(), &ControlClient::ended, this, [this] {
        if (clock().now() < m_leftUntil)
            m_look->start(lookAgain);
        else
            tryAgain(afterEnd);
    });
    m_client->follow(QStringLiteral("watch"));
}

void WatchRunner::print(const QJsonObject &event)
{
    printLine(m_options.json ? oneLine(event) : watchText(event));
    if (m_exec)
        m_exec->run(event);
}

} // namespace Grelot
