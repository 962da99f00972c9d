// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "instancerunner.h"

namespace Grelot {

InstanceRunner::InstanceRunner(RuntimePaths paths, Service::Face face, bool demo)
    : m_face(face)
    , m_paths(std::move(paths))
    , m_again(m_clock.alarm([this] { start(); }))
    , m_demo(demo ? std::make_unique<Demo>(m_clock) : nullptr)
{
    if (m_demo)
        m_paths = m_demo->paths();
}

InstanceRunner::~InstanceRunner() = default;

void InstanceRunner::start()
{
    m_service = std::make_unique<Service>(m_paths, m_face);
    switch (m_service->listen()) {
    case ControlServer::Outcome::Listening:
        become();
        break;
    case ControlServer::Outcome::OtherInstance:
        m_service.reset();
        foundOther();
        break;
    case ControlServer::Outcome::Failed:
        fail(m_service->errorText());
        break;
    }
}

void InstanceRunner::become()
{
    connect(
        m_service.get(), &Service::quitRequested, this, [this] { Q_EMIT finished(ExitCode::Fine); },
        Qt::QueuedConnection);
    became();
    if (m_demo) {
        if (const auto problem = m_demo->start(*m_service))
            fail(*problem);
        return;
    }
    connect(m_service.get(), &Service::wentWrong, this, &printError);
    m_service->openAccounts();
    opened();
}

void InstanceRunner::fail(const QString &text)
{
    printError(text);
    Q_EMIT finished(ExitCode::Failed);
}

} // namespace Grelot
