// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include <chrono>

namespace Grelot {

/// Processor time that a process has used.
std::chrono::nanoseconds cpuTime(qint64 process);
/// The same as the system counts it: ticks in which it was seen running (utime and stime, proc(5)).
qint64 cpuTicks(qint64 process);
/// "pssBytes" (pages shared with others counted in parts), "privateBytes" (its own), "rssBytes".
QJsonObject memoryOf(qint64 process);
/// Milliseconds an hour, when it used so much in a window.
double cpuPerHour(std::chrono::nanoseconds used, std::chrono::seconds window);

} // namespace Grelot
