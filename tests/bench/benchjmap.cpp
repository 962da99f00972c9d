// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchjmap.h"

#include "benchlines.h"
#include "clock.h"
#include "opensockets.h"
#include "samples.h"
#include "scriptedjmapserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

namespace Grelot {

namespace {

using namespace std::chrono_literals;
using Latin = QLatin1String;

constexpr qint64 messages = 1'000'000;
constexpr qint64 unread = 5'000;
constexpr int deliveries = 20;
constexpr std::chrono::milliseconds patience = 30s;
constexpr std::chrono::milliseconds calm = 1s;

Message letterOfNow()
{
    Message message;
    message.from = {QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    message.subject = QString::number(monotonicNow());
    message.preview = QStringLiteral("The kettle is on, and so is the mill.");
    message.receivedAt = QDateTime::currentDateTimeUtc();
    return message;
}

} // namespace

int BenchJmap::run()
{
    m_server = std::make_unique<BenchProcess>(QStringList{QStringLiteral("jmapserver")});
    QJsonObject figures = firstSync();
    const qint64 before = m_network.traffic().bytes;
    deliver();
    m_accounts->next(QStringLiteral("mail"), patience);
    m_accounts->stayFor(calm);
    figures.insert(QStringLiteral("messageBytes"), m_network.traffic().bytes - before);
    figures.insert(QStringLiteral("latencyMs"), statisticsOf(latencies()));
    say("jmap", figures);
    return 0;
}

QJsonObject BenchJmap::firstSync()
{
    const auto port =
        quint16(m_server->next(QStringLiteral("listening"), patience).value(Latin("port")).toInt());
    m_accounts = std::make_unique<BenchAccounts>(
        QStringLiteral("jmap+http"), QStringLiteral("127.0.0.1:%1").arg(port));
    const qint64 began = monotonicNow();
    m_accounts->start(1);
    const qint64 online = monotonicNow();
    m_accounts->stayFor(calm);
    const auto traffic = m_network.traffic();
    return {{QStringLiteral("firstSyncBytes"), traffic.bytes},
        {QStringLiteral("firstSyncPackets"), traffic.packets},
        {QStringLiteral("firstSyncMs"), double(online - began) / 1e6},
        {QStringLiteral("connections"), connectionsTo(port, m_accounts->processId())}};
}

void BenchJmap::deliver()
{
    m_server->send("deliver");
}

QList<qint64> BenchJmap::latencies()
{
    QList<qint64> result;
    for (int i = 0; i < deliveries; ++i) {
        deliver();
        const QJsonObject mail = m_accounts->next(QStringLiteral("mail"), patience);
        // Its subject is when the StateChange was sent.
        result.append(monotonicNow() - mail.value(Latin("subject")).toString().toLongLong());
        m_accounts->stayFor(calm / 4);
    }
    return result;
}

int serveJmap()
{
    SystemClock clock;
    ScriptedJmapServer server(clock);
    server.mail().setPast(QStringLiteral("box1"), messages, unread);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &server, [&server] {
        char bytes[256];
        const auto size = ::read(STDIN_FILENO, bytes, sizeof(bytes));
        if (size <= 0)
            QCoreApplication::quit();
        for (auto i = QByteArray(bytes, std::max<ssize_t>(size, 0)).count('\n'); i > 0; --i)
            server.deliver(letterOfNow());
    });
    say("listening", {{QStringLiteral("port"), server.port()}});
    return QCoreApplication::exec();
}

QString tableOfJmap(const QJsonObject &figures)
{
    constexpr int first = 52;
    constexpr int other = 12;
    constexpr double kilo = 1000;
    const auto row = [](const char *name, double value, double goal, int decimals) {
        return QString::fromLatin1(name).leftJustified(first) +
            QString::number(value, 'f', decimals).rightJustified(other) +
            QString::number(goal, 'f', decimals).rightJustified(other) + u'\n';
    };
    const auto number = [&figures](
                            const char *name) { return figures.value(Latin(name)).toDouble(); };
    const double latency =
        figures.value(Latin("latencyMs")).toObject().value(Latin("median")).toDouble();
    return QStringLiteral("A JMAP account").leftJustified(first) +
        QStringLiteral("    measured        goal\n") +
        row("rung after the server's StateChange, ms", latency, 25, 2) +
        row("one new message, kB", number("messageBytes") / kilo, 3, 2) +
        row("TCP connections", number("connections"), 1, 0) +
        row("a million messages: first sync, kB", number("firstSyncBytes") / kilo, 100, 1) +
        row("the same from the program's start, ms", number("firstSyncMs"), 2000, 0);
}

} // namespace Grelot
