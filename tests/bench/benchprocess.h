// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QProcess>

#include <chrono>

namespace Grelot {

/// This program once more, in another role; it says what happens in lines of JSON. Killed with this
/// object. Whatever it does not do in time ends the whole.
class BenchProcess
{
public:
    explicit BenchProcess(const QStringList &arguments);
    ~BenchProcess();

    /// The next of its lines that tells of this; those before it are dropped.
    QJsonObject next(const QString &event, std::chrono::milliseconds within);
    void send(const QByteArray &line);
    /// Lets so much time pass, in which it has to stay alive.
    void stayFor(std::chrono::milliseconds time);
    void kill();
    /// Asks it to end, and waits until it has.
    void end();
    qint64 id() const { return m_process.processId(); }

private:
    QStringList m_arguments;
    QProcess m_process;
};

} // namespace Grelot
