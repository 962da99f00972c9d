// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QStringList>

namespace Grelot {

/// A program that a test starts, and that ends with it, even with a killed one (Linux), at the
/// latest when this goes.
class ChildProcess
{
public:
    ChildProcess(const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Before start(): its standard error goes to that file, not to ours.
    void keepErrorsIn(const QString &path);
    /// False, with the reason in error(), when the program is missing or cannot run.
    bool start();
    /// Waits for one line of its output, without the LF; empty when it ended or 10 s went by.
    QByteArray readLine();
    /// Writes that and closes its input.
    void write(const QByteArray &input);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// SIGTERM, and SIGKILL after 2 s.
    void stop();
    void kill();
    qint64 pid() const { return m_process.processId(); }
    QString error() const { return m_error; }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QString m_error;
};

} // namespace Grelot
