// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "loopreport.h"

#include <QFile>

#include <algorithm>

namespace Grelot {

LoopReport::LoopReport()
{
    if (!m_folder.isValid())
        qFatal("no folder for the report");
}

void LoopReport::watch(QProcessEnvironment &environment) const
{
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(GRELOT_LOOPWATCH));
    environment.insert(QStringLiteral("GRELOT_LOOP_REPORT"), m_folder.filePath(u"report"_qs));
}

QList<LoopReport::Absence> LoopReport::absences(qint64 process) const
{
    QList<Absence> result;
    QFile file(m_folder.filePath(u"report"_qs));
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList numbers = line.split(' ');
        if (numbers.size() != 4 || numbers[0].toLongLong() != process)
            continue;
        const std::chrono::nanoseconds away(numbers[2].toLongLong() - numbers[3].toLongLong());
        result.append({process, std::chrono::nanoseconds(numbers[1].toLongLong()), away});
    }
    return result;
}

LoopReport::Milliseconds LoopReport::longest(qint64 process) const
{
    Milliseconds most{};
    const QList<Absence> all = absences(process).mid(1);
    for (const Absence &absence : all)
        most = std::max(most, absence.away);
    return most;
}

QByteArray LoopReport::words(qint64 process) const
{
    QByteArray result = "away from the event loop, ms:";
    const QList<Absence> all = absences(process);
    for (const Absence &absence : all)
        result += ' ' + QByteArray::number(absence.away.count(), 'f', 1);
    return result;
}

} // namespace Grelot
