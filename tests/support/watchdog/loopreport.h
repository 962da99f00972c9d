// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <chrono>

namespace Grelot {

/// How long the main thread of a program stayed away from its event loop (Linux). Time in which it
/// could have run but other programs had the processor is not counted.
class LoopReport
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    struct Absence
    {
        qint64 process = 0;
        std::chrono::nanoseconds at{}; ///< of CLOCK_MONOTONIC, when it came back
        Milliseconds away{};
    };

    LoopReport();

    /// Programs that are started in this environment report.
    void watch(QProcessEnvironment &environment) const;
    /// What that program reported so far: from its start to its event loop first, then each absence
    /// of 5 ms and more.
    QList<Absence> absences(qint64 process) const;
    /// The longest of those after the first; nothing without any.
    Milliseconds longest(qint64 process) const;
    /// For a test's complaint.
    QByteArray words(qint64 process) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Grelot
