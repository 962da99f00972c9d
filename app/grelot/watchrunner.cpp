// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "watchrunner.h"

#include "eventjson.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds afterEnd{500};
constexpr std::chrono::milliseconds afterHandOver{1'500};

} // namespace

WatchRunner::WatchRunner(RuntimePaths paths, Options options)
    : m_paths(std::move(paths))
    , m_options(std::move(options))
    , m_again(m_clock.alarm([this] { attachOrBecome(); }))
{
}

WatchRunner::~WatchRunner() = default;

void WatchRunner::start()
{
    if (!m_options.exec.isEmpty()) {
        m_exec = std::make_unique<EventCommand>(m_options.exec, m_clock);
        connect(m_exec.get(), &EventCommand::failed, this, &printError);
    }
    if (m_options.demo) {
        m_demo = std::make_unique<Demo>(m_clock);
        m_paths = m_demo->paths();
    }
    attachOrBecome();
}

void WatchRunner::attachOrBecome()
{
    m_client.reset();
    m_service = std::make_unique<Service>(m_paths, Service::Face::Terminal);
    switch (m_service->listen()) {
    case ControlServer::Outcome::Listening:
        become();
        break;
    case ControlServer::Outcome::OtherInstance:
        m_service.reset();
        attach();
        break;
    case ControlServer::Outcome::Failed:
        printError(m_service->errorText());
        Q_EMIT finished(ExitCode::Failed);
        break;
    }
}

void WatchRunner::become()
{
    connect(m_service.get(), &Service::happened, this, &WatchRunner::print);
    connect(
        m_service.get(), &Service::quitRequested, this, [this] { Q_EMIT finished(ExitCode::Fine); },
        Qt::QueuedConnection);
    connect(
        m_service.get(), &Service::handOverRequested, this,
        [this] {
            m_service.reset();
            tryAgain(afterHandOver);
        },
        Qt::QueuedConnection);
    if (m_demo) {
        if (const auto problem = m_demo->start(*m_service)) {
            printError(*problem);
            Q_EMIT finished(ExitCode::Failed);
        }
        return;
    }
    m_service->openAccounts();
    const QStringList problems = m_service->takeProblems();
    for (const QString &problem : problems)
        printError(problem);
    if (m_service->sessions().all().isEmpty())
        printError(tr("There is no account yet. Add one with: grelot account add NAME URL"));
}

void WatchRunner::attach()
{
    m_client = std::make_unique<ControlClient>(m_paths.socket(), m_clock);
    connect(m_client.get(), &ControlClient::received, this, &WatchRunner::print);
    connect(m_client.get(), &ControlClient::ended, this, [this] { tryAgain(afterEnd); });
    m_client->follow(QStringLiteral("watch"));
}

void WatchRunner::tryAgain(std::chrono::milliseconds delay)
{
    m_again->start(delay);
}

void WatchRunner::print(const QJsonObject &event)
{
    printLine(m_options.json ? oneLine(event) : watchText(event));
    if (m_exec)
        m_exec->run(event);
}

} // namespace Grelot
