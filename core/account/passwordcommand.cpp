// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "passwordcommand.h"

#include <QStringDecoder>

#include <utility>

namespace Grelot {

namespace {

QByteArray firstLine(const QByteArray &output)
{
    const qsizetype end = output.indexOf('\n');
    const QByteArray line = end < 0 ? output : output.left(end);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

PasswordCommand::PasswordCommand(const QString &command, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_arguments(QProcess::splitCommand(command))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PasswordCommand::takeOutput);
    connect(&m_process, &QProcess::finished, this, &PasswordCommand::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(
                tr("The password command could not be started. Check that its program is installed "
                   "and on the PATH."),
                QStringLiteral("password command: not started"));
    });
    m_deadline = clock.alarm([this] {
        fail(tr("The password command did not end within 30 seconds. Run it in a terminal to see "
                "what "
                "it waits for."),
            QStringLiteral("password command: timed out"));
    });
}

PasswordCommand::~PasswordCommand()
{
    m_process.disconnect(this);
    m_process.close();
}

void PasswordCommand::run(Done done)
{
    m_done = std::move(done);
    if (m_arguments.isEmpty()) {
        fail(tr("The password command is empty."), QStringLiteral("password command: empty"));
        return;
    }
    m_deadline->start(deadline);
    m_process.setProgram(m_arguments.takeFirst());
    m_process.setArguments(m_arguments);
    m_process.start(QIODevice::ReadOnly);
}

void PasswordCommand::takeOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > longestOutput)
        fail(tr("The password command printed more than 64 KiB. It has to print the password "
                "alone."),
            QStringLiteral("password command: output over 64 KiB"));
}

void PasswordCommand::finished(int exitCode, QProcess::ExitStatus status)
{
    takeOutput();
    if (!m_done)
        return;
    if (status == QProcess::CrashExit) {
        fail(tr("The password command was ended before it was done. Run it in a terminal to see "
                "why."),
            QStringLiteral("password command: ended by a signal"));
        return;
    }
    if (exitCode != 0) {
        fail(tr("The password command failed with exit code %1. Run it in a terminal to see why.")
                 .arg(exitCode),
            QStringLiteral("password command: exit code %1").arg(exitCode));
        return;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString password = utf8(firstLine(m_output));
    if (utf8.hasError())
        fail(tr("The password command printed something that is not UTF-8 text."),
            QStringLiteral("password command: not UTF-8"));
    else if (password.isEmpty())
        fail(tr("The password command printed no password on its first line."),
            QStringLiteral("password command: empty first line"));
    else
        answer(password);
}

void PasswordCommand::fail(const QString &text, const QString &detail)
{
    answer(Failure{FailureKind::User, text, detail, {}});
}

void PasswordCommand::answer(const std::variant<QString, Failure> &result)
{
    m_deadline->stop();
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    m_output.clear();
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace Grelot
