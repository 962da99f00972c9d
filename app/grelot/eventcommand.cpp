// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcommand.h"

#include "jsonlines.h"

namespace Grelot {

EventCommand::EventCommand(const QString &command, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_arguments(QProcess::splitCommand(command))
    , m_deadline(clock.alarm([this] {
        Q_EMIT failed(tr("The command of --exec took longer than 30 s and was ended."));
        ended();
    }))
{
}

EventCommand::~EventCommand()
{
    if (m_process)
        m_process->disconnect(this);
}

void EventCommand::run(const QJsonObject &event)
{
    if (!isValid())
        return;
    if (m_waiting.size() >= mostWaiting)
        m_waiting.pop_front();
    m_waiting.push_back(event);
    next();
}

void EventCommand::next()
{
    if (m_process || m_waiting.empty())
        return;
    const QByteArray input = toLine(m_waiting.front());
    m_waiting.pop_front();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(m_process.get(), &QProcess::finished, this, &EventCommand::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        Q_EMIT failed(
            tr("The command of --exec could not be started: %1.").arg(m_arguments.first()));
        ended();
    });
    m_deadline->start(deadline);
    m_process->start(m_arguments.first(), m_arguments.mid(1));
    if (!m_process)
        return; // it failed at once, within start()
    m_process->write(input);
    m_process->closeWriteChannel();
}

void EventCommand::ended()
{
    m_deadline->stop();
    if (!m_process)
        return;
    // It is often the process that called us.
    QProcess *process = m_process.release();
    process->disconnect(this);
    process->kill();
    process->deleteLater();
    QMetaObject::invokeMethod(this, &EventCommand::next, Qt::QueuedConnection);
}

} // namespace Grelot
