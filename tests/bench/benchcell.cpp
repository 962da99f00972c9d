// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchcell.h"

#include "benchlines.h"
#include "processfigures.h"
#include "samples.h"

#include <QHash>

#include <iostream>
#include <sstream>

namespace Grelot {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s;
/// From coming online to the window: heartbeats (25 s), polls (30 s) and long polls (50 s) all fall
/// between its ends then, and a window of 150 s or 300 s holds a whole number of each.
constexpr auto settling = 12s;
constexpr auto established = 61s; ///< what came before counts no more for the pace of retries
constexpr auto outageLength = 5s;
constexpr int connections = 6; ///< of one person at most 8

} // namespace

BenchCell::BenchCell(const QString &transport, std::chrono::seconds window)
    : m_transport(transport)
    , m_window(window)
{
}

int BenchCell::run()
{
    idle();
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        int first = 0;
        int second = 0;
        words >> command >> first >> second;
        if (command == "latency")
            latency(first, second);
        else if (command == "reconnect")
            reconnect(first);
    }
    return 0;
}

void BenchCell::idle()
{
    startServer();
    startClient(1);
    m_client->stayFor(settling);
    const auto setUp = m_network.traffic();
    const auto serverCpu = cpuTime(m_server->id());
    const auto clientCpu = cpuTime(m_client->id());
    m_client->stayFor(m_window);
    const auto traffic = m_network.traffic();
    const double perHour = double(std::chrono::seconds(1h).count()) / double(m_window.count());
    say("idle",
        {{QStringLiteral("bytesPerHour"), double(traffic.bytes - setUp.bytes) * perHour},
            {QStringLiteral("packetsPerHour"), double(traffic.packets - setUp.packets) * perHour},
            {QStringLiteral("setUpBytes"), setUp.bytes},
            {QStringLiteral("clientCpuMsPerHour"),
                cpuPerHour(cpuTime(m_client->id()) - clientCpu, m_window)},
            {QStringLiteral("gatewayCpuMsPerHour"),
                cpuPerHour(cpuTime(m_server->id()) - serverCpu, m_window)}});
}

void BenchCell::latency(int count, int apart)
{
    const std::chrono::milliseconds longest = std::chrono::milliseconds(apart) * count * 2 + 60s;
    m_server->send("publish " + QByteArray::number(count) + ' ' + QByteArray::number(apart));
    QHash<QString, qint64> latencies; // by id: an event may be repeated
    while (latencies.size() < count) {
        const QJsonObject line = m_client->next(QStringLiteral("arrived"), longest);
        const QString id = line.value(QLatin1String("id")).toString();
        if (!latencies.contains(id))
            latencies.insert(id, line.value(QLatin1String("after")).toInteger());
    }
    say("latency", statisticsOf(latencies.values()));
}

void BenchCell::reconnect(int rounds)
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i)
        times += outage();
    QJsonObject result = statisticsOf(times);
    result.insert(
        QStringLiteral("outageMs"), qint64(std::chrono::milliseconds(outageLength).count()));
    say("reconnect", result);
}

QList<qint64> BenchCell::outage()
{
    startClient(connections);
    m_client->stayFor(established);
    m_server->kill();
    m_client->stayFor(outageLength);
    startServer();
    QList<qint64> times;
    while (times.size() < connections) {
        const QJsonObject online = m_client->next(QStringLiteral("online"), 2 * patience);
        times.append(online.value(QLatin1String("at")).toInteger() - m_listeningSince);
    }
    return times;
}

void BenchCell::startServer()
{
    m_server = std::make_unique<BenchProcess>(QStringList{QStringLiteral("serve")});
    m_listeningSince = m_server->next(QStringLiteral("listening"), patience)
                           .value(QLatin1String("at"))
                           .toInteger();
}

void BenchCell::startClient(int connections)
{
    m_client = std::make_unique<BenchProcess>(
        QStringList{QStringLiteral("attend"), m_transport, QString::number(connections)});
    for (int i = 0; i < connections; ++i)
        m_client->next(QStringLiteral("online"), patience);
}

} // namespace Grelot
