// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchmany.h"

#include "benchlines.h"
#include "benchprocess.h"
#include "processfigures.h"
#include "reconciler.h"

#include <QCoreApplication>

#include <array>

namespace Grelot {

namespace {

using namespace std::chrono_literals;

constexpr std::array<int, 3> counts{1, 10, 100};
constexpr std::size_t timed = 1; ///< of those, whose processor time is looked at
constexpr std::chrono::milliseconds settling = Reconciler::settle + Reconciler::jitter + 7s;
constexpr auto patience = 30s;

const QByteArray room = "service imap-login {\n  service_count = 0\n  client_limit = 1000\n}\n"
                        "service imap {\n  process_limit = 400\n}\n";

} // namespace

BenchMany::BenchMany(std::chrono::seconds window)
    : m_window(window)
{
    m_dovecot.configure(room);
    m_dovecot.start();
}

int BenchMany::run()
{
    std::vector<std::unique_ptr<BenchAccounts>> programs;
    for (const int count : counts) {
        programs.push_back(std::make_unique<BenchAccounts>(m_dovecot, BenchAccounts::Line::Tls));
        programs.back()->start(count);
    }
    programs.back()->stayFor(settling);
    const qint64 process = programs[timed]->processId();
    const qint64 before = cpuTicks(process);
    programs.back()->stayFor(m_window);
    QJsonObject result{{QStringLiteral("cpuTicks"), cpuTicks(process) - before},
        {QStringLiteral("windowSeconds"), qint64(m_window.count())}};
    std::array<double, counts.size()> bytes{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QJsonObject memory = memoryOf(programs[i]->processId());
        bytes[i] = memory.value(QLatin1String("pssBytes")).toDouble();
        result.insert(QStringLiteral("memoryOf%1").arg(counts[i]), memory);
    }
    for (std::size_t i = 1; i < counts.size(); ++i) {
        result.insert(QStringLiteral("pssBytesPerAccountTo%1").arg(counts[i]),
            (bytes[i] - bytes[i - 1]) / (counts[i] - counts[i - 1]));
    }
    say("many", result);
    return 0;
}

int BenchHuge::run()
{
    BenchProcess server(
        {m_extensions == HugeImapServer::Extensions::None ? QStringLiteral("imaphugebareserver")
                                                          : QStringLiteral("imaphugeserver")});
    const int port =
        server.next(QStringLiteral("listening"), patience).value(QLatin1String("port")).toInt();
    BenchAccounts accounts(
        QStringLiteral("imap"), QStringLiteral("127.0.0.1:%1?tls=none").arg(port));
    const qint64 began = monotonicNow();
    accounts.start(1);
    const qint64 online = monotonicNow();
    accounts.stayFor(1s);
    const auto traffic = m_network.traffic();
    say("huge",
        {{QStringLiteral("bytes"), traffic.bytes}, {QStringLiteral("packets"), traffic.packets},
            {QStringLiteral("milliseconds"), double(online - began) / 1e6}});
    return 0;
}

int serveHugeMailbox(HugeImapServer::Extensions extensions)
{
    const HugeImapServer server(extensions);
    say("listening", {{QStringLiteral("port"), server.port()}});
    return QCoreApplication::exec();
}

} // namespace Grelot
