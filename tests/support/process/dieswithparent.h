// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

class QProcess;

namespace Grelot {

/// Before start(), which has to be called on a thread that lives as long as the test: the program
/// gets SIGKILL when the test ends, however it ends. On Linux only; elsewhere a killed test leaves
/// it behind.
void dieWithParent(QProcess &process);
/// The same with SIGTERM, for a program that ends children of its own when it is told to.
void endWithParent(QProcess &process);

} // namespace Grelot
