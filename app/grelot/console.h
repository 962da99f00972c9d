// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// The exit codes of the command line: a public interface.
enum class ExitCode { Fine = 0, Failed = 1, Usage = 2, NotReachable = 3, Refused = 4 };

/// One line to standard output, written at once: pipes wait for it.
void printLine(const QString &line);
/// One line to standard error.
void printError(const QString &line);
/// The first line of standard input, without its end; nullopt when there is none. With a terminal
/// the prompt is shown and what is typed is not.
std::optional<QString> readSecretLine(const QString &prompt);
bool inputIsTerminal();

} // namespace Grelot
