// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace Grelot {

/// Nanoseconds of a clock that all processes of the machine share.
qint64 monotonicNow();
/// A line on standard output for the process that started this one: the object and its "event".
void say(const char *event, QJsonObject object = {});
/// Ends the program: nothing can be measured, and why.
[[noreturn]] void giveUp(const QString &why);

} // namespace Grelot
