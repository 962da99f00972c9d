// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "failure.h"

#include <QObject>
#include <QProcess>

#include <functional>
#include <variant>

namespace Grelot {

/// Runs a command that prints a password: split as a command line is (QProcess::splitCommand),
/// without a shell, without input, within 30 s and 64 KiB of output. The password is the first
/// line. What it prints stands in no error.
class PasswordCommand : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const std::variant<QString, Failure> &)>;

    static constexpr std::chrono::milliseconds deadline{30'000};
    static constexpr qint64 longestOutput = 64 * 1024;

    PasswordCommand(const QString &command, Clock &clock, QObject *parent = nullptr);
    ~PasswordCommand() override;

    /// Once for each object. Destroying it kills the command and answers nobody.
    void run(Done done);

private:
    void takeOutput();
    void finished(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &text, const QString &detail);
    void answer(const std::variant<QString, Failure> &result);

    QStringList m_arguments;
    QProcess m_process;
    std::unique_ptr<Alarm> m_deadline;
    QByteArray m_output;
    Done m_done;
};

} // namespace Grelot
