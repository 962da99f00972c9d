// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trayrunner.h"

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds pause{200};

} // namespace

TrayRunner::TrayRunner(RuntimePaths paths, bool demo)
    : InstanceRunner(std::move(paths), Service::Face::Desktop, demo)
{
}

TrayRunner::~TrayRunner() = default;

void TrayRunner::became()
{
    m_other.reset();
    m_desktop = std::make_unique<Desktop>(service());
    connect(
        m_desktop.get(), &Desktop::quitRequested, this, [this] { Q_EMIT finished(ExitCode::Fine); },
        Qt::QueuedConnection);
    // In a turn of its own, as everything else that takes its time.
    QMetaObject::invokeMethod(m_desktop.get(), &Desktop::start, Qt::QueuedConnection);
}

void TrayRunner::opened()
{
    m_desktop->greet();
}

void TrayRunner::foundOther()
{
    m_other = std::make_unique<ControlClient>(socket(), clock());
    connect(m_other.get(), &ControlClient::received, this, [this](const QJsonObject &answer) {
        m_other->disconnect(this);
        if (answer.value(QLatin1String("ok")).toBool())
            Q_EMIT finished(ExitCode::Fine);
        else
            otherDidNotMakeRoom(); // yet: a watch lets go of the place
    });
    connect(m_other.get(), &ControlClient::ended, this, &TrayRunner::otherDidNotMakeRoom);
    m_other->request(QStringLiteral("raise"));
}

void TrayRunner::otherDidNotMakeRoom()
{
    if (++m_attempts < mostAttempts)
        tryAgain(pause);
    else
        fail(tr("Another Grelot holds the lock but does not answer. End it and start again."));
}

} // namespace Grelot
