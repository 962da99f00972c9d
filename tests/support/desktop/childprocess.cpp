// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "childprocess.h"

#include "dieswithparent.h"

namespace Grelot {

ChildProcess::ChildProcess(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    dieWithParent(m_process);
}

ChildProcess::~ChildProcess()
{
    stop();
}

void ChildProcess::keepErrorsIn(const QString &path)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(path, QIODevice::Append);
}

bool ChildProcess::start()
{
    m_process.start();
    if (m_process.waitForStarted())
        return true;
    m_error = QStringLiteral("%1 does not start: %2. Is it installed?")
                  .arg(m_process.program(), m_process.errorString());
    return false;
}

QByteArray ChildProcess::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10'000))
            return {};
    }
    return m_process.readLine().trimmed();
}

void ChildProcess::write(const QByteArray &input)
{
    m_process.write(input);
    m_process.closeWriteChannel();
    m_process.waitForBytesWritten();
}

void ChildProcess::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2'000))
        kill();
}

void ChildProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}

} // namespace Grelot
