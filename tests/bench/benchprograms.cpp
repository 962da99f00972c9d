// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchprograms.h"

#include "benchlines.h"
#include "processfigures.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace Grelot {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 30s;
constexpr std::chrono::milliseconds settling = 10s;

} // namespace

BenchPrograms::BenchPrograms(std::chrono::seconds window)
    : m_window(window)
    , m_gateway((m_dovecot.start(), m_dovecot.port()))
{
}

BenchPrograms::~BenchPrograms()
{
    if (!m_watch)
        return;
    m_watch->terminate();
    m_watch->waitForFinished();
}

int BenchPrograms::run()
{
    m_dovecot.deliver(QStringLiteral("ada"), DovecotServer::message("Tea at five?"));
    if (!m_gateway.start() ||
        !m_home.addAccount(QStringLiteral("work"), m_gateway.accountUrl(QStringLiteral("ada")),
            QString::fromLatin1(DovecotServer::password())))
        giveUp(QStringLiteral("grelot-gateway or its account cannot be set up"));
    m_watch = m_home.start({QStringLiteral("watch"), QStringLiteral("--json")});
    awaitOnline();
    const auto pause = [this](std::chrono::milliseconds time) {
        if (m_watch->waitForFinished(int(time.count())))
            giveUp(QStringLiteral("grelot watch has ended"));
    };
    pause(settling);
    say("memory",
        {{QStringLiteral("grelot watch"), memoryOf(m_watch->processId())},
            {QStringLiteral("grelot-gateway"), memoryOf(m_gateway.processId())}});
    const auto watch = cpuTime(m_watch->processId());
    const auto gateway = cpuTime(m_gateway.processId());
    pause(m_window);
    say("processor",
        {{QStringLiteral("grelot watch"),
             cpuPerHour(cpuTime(m_watch->processId()) - watch, m_window)},
            {QStringLiteral("grelot-gateway"),
                cpuPerHour(cpuTime(m_gateway.processId()) - gateway, m_window)}});
    return 0;
}

void BenchPrograms::awaitOnline()
{
    const QDeadlineTimer deadline(patience);
    do {
        while (m_watch->canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(m_watch->readLine()).object();
            if (line.value(QLatin1String("state")).toString() == QLatin1String("online"))
                return;
        }
    } while (m_watch->waitForReadyRead(int(deadline.remainingTime())));
    giveUp(QStringLiteral("grelot watch does not come online"));
}

} // namespace Grelot
