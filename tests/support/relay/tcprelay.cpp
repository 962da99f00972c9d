// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "tcprelay.h"

#include <QTcpSocket>

#include <algorithm>

namespace Grelot {

TcpRelay::TcpRelay(quint16 target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpRelay::accept);
    refuse(false);
    m_port = m_server.serverPort();
}

void TcpRelay::setWeather(const LineWeather &weather)
{
    m_weather = weather;
    for (const auto &flow : m_flows)
        flow->setWeather(weather);
}

void TcpRelay::silenceStanding()
{
    for (const auto &flow : m_flows)
        flow->setWeather({.silent = true});
}

void TcpRelay::cut()
{
    for (const auto &flow : m_flows)
        flow->cut();
}

void TcpRelay::reset()
{
    for (const auto &flow : m_flows)
        flow->reset();
}

void TcpRelay::refuse(bool refused)
{
    if (refused)
        m_server.close();
    else if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the relay cannot listen: %s", qPrintable(m_server.errorString()));
}

qsizetype TcpRelay::standing() const
{
    return std::count_if(
        m_flows.begin(), m_flows.end(), [](const auto &flow) { return !flow->hasEnded(); });
}

qsizetype TcpRelay::deceiving() const
{
    return std::count_if(
        m_flows.begin(), m_flows.end(), [](const auto &flow) { return flow->deceives(); });
}

qint64 TcpRelay::carried() const
{
    qint64 sum = 0;
    for (const auto &flow : m_flows)
        sum += flow->hasEnded() ? 0 : flow->carried();
    return sum;
}

qint64 TcpRelay::carriedInAll() const
{
    qint64 sum = m_forgotten;
    for (const auto &flow : m_flows)
        sum += flow->carried();
    return sum;
}

const RelayedFlow *TcpRelay::firstStanding() const
{
    const auto found = std::find_if(
        m_flows.begin(), m_flows.end(), [](const auto &flow) { return !flow->hasEnded(); });
    return found == m_flows.end() ? nullptr : found->get();
}

void TcpRelay::accept()
{
    forgetEnded();
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_accepted;
        m_flows.push_back(std::make_unique<RelayedFlow>(client, m_target, m_weather));
        if (m_isRecording)
            m_flows.back()->record();
    }
}

void TcpRelay::forgetEnded()
{
    for (const auto &flow : m_flows)
        m_forgotten += flow->hasEnded() ? flow->carried() : 0;
    std::erase_if(m_flows, [](const auto &flow) { return flow->hasEnded(); });
}

} // namespace Grelot
