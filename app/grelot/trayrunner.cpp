// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trayrunner.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds pause{200};

} // namespace

TrayRunner::TrayRunner(RuntimePaths paths, bool demo)
    : m_paths(std::move(paths))
    , m_again(m_clock.alarm([this] { start(); }))
    , m_demo(demo ? std::make_unique<Demo>(m_clock) : nullptr)
{
    if (m_demo)
        m_paths = m_demo->paths();
}

TrayRunner::~TrayRunner() = default;

void TrayRunner::start()
{
    m_service = std::make_unique<Service>(m_paths, Service::Face::Desktop);
    switch (m_service->listen()) {
    case ControlServer::Outcome::Listening:
        become();
        break;
    case ControlServer::Outcome::OtherInstance:
        m_service.reset();
        raiseOther();
        break;
    case ControlServer::Outcome::Failed:
        printError(m_service->errorText());
        Q_EMIT finished(ExitCode::Failed);
        break;
    }
}

void TrayRunner::become()
{
    m_desktop = std::make_unique<Desktop>(*m_service);
    const auto quit = [this] { Q_EMIT finished(ExitCode::Fine); };
    connect(m_desktop.get(), &Desktop::quitRequested, this, quit, Qt::QueuedConnection);
    connect(m_service.get(), &Service::quitRequested, this, quit, Qt::QueuedConnection);
    m_desktop->start();
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
}

void TrayRunner::raiseOther()
{
    m_other = std::make_unique<ControlClient>(m_paths.socket(), m_clock);
    connect(m_other.get(), &ControlClient::received, this, [this](const QJsonObject &answer) {
        m_other->disconnect(this);
        if (answer.value(QLatin1String("ok")).toBool())
            Q_EMIT finished(ExitCode::Fine);
        else
            tryAgain(); // a watch, which lets go of the place
    });
    connect(m_other.get(), &ControlClient::ended, this, &TrayRunner::tryAgain);
    m_other->request(QStringLiteral("raise"));
}

void TrayRunner::tryAgain()
{
    if (++m_attempts < mostAttempts) {
        m_again->start(pause);
        return;
    }
    printError(tr("Another Grelot holds the lock but does not answer. End it and start again."));
    Q_EMIT finished(ExitCode::Failed);
}

} // namespace Grelot
