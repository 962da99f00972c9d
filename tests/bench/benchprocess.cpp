// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "benchprocess.h"

#include "benchlines.h"
#include "dieswithparent.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>

namespace Grelot {

BenchProcess::BenchProcess(const QStringList &arguments)
    : m_arguments(arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    dieWithParent(m_process);
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
}

BenchProcess::~BenchProcess()
{
    kill();
}

QJsonObject BenchProcess::next(const QString &event, std::chrono::milliseconds within)
{
    const QDeadlineTimer deadline(within);
    for (;;) {
        while (m_process.canReadLine()) {
            const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
            if (line.value(QLatin1String("event")).toString() == event)
                return line;
        }
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            break;
    }
    giveUp(QStringLiteral("\"%1\" did not say \"%2\" within %3 s")
               .arg(m_arguments.join(u' '), event)
               .arg(std::chrono::ceil<std::chrono::seconds>(within).count()));
}

void BenchProcess::send(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

void BenchProcess::stayFor(std::chrono::milliseconds time)
{
    if (m_process.waitForFinished(int(time.count())))
        giveUp(QStringLiteral("\"%1\" has ended").arg(m_arguments.join(u' ')));
}

void BenchProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void BenchProcess::end()
{
    constexpr int longest = 30'000;
    m_process.closeWriteChannel();
    m_process.waitForFinished(longest);
}

} // namespace Grelot
