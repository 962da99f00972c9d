// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "processfigures.h"

#include "benchlines.h"

#include <QFile>

#include <ctime>

namespace Grelot {

std::chrono::nanoseconds cpuTime(qint64 process)
{
    clockid_t clock = 0;
    timespec time{};
    if (clock_getcpuclockid(pid_t(process), &clock) != 0 || clock_gettime(clock, &time) != 0)
        giveUp(QStringLiteral("the processor time of process %1 is unknown").arg(process));
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

qint64 cpuTicks(qint64 process)
{
    constexpr int userTime = 11; // counted from behind the name, which may hold spaces
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the processor time of process %1 is unknown").arg(process));
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(userTime).toLongLong() + fields.value(userTime + 1).toLongLong();
}

QJsonObject memoryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the memory of process %1 is unknown").arg(process));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto bytes = [&lines](const char *name) {
        constexpr qint64 kilobyte = 1024;
        for (const QByteArray &line : lines) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toLongLong() * kilobyte;
        }
        return qint64(0);
    };
    return {{QStringLiteral("pssBytes"), bytes("Pss:")},
        {QStringLiteral("privateBytes"), bytes("Private_Clean:") + bytes("Private_Dirty:")},
        {QStringLiteral("rssBytes"), bytes("Rss:")}};
}

double cpuPerHour(std::chrono::nanoseconds used, std::chrono::seconds window)
{
    constexpr double hour = 3600;
    using Milliseconds = std::chrono::duration<double, std::milli>;
    return Milliseconds(used).count() * hour / double(window.count());
}

} // namespace Grelot
