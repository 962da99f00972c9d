// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pause.h"

#include <QString>

#include <variant>

namespace Grelot {

/// What `grelot pause` was told.
struct PauseOff
{
};
using PauseOrder = std::variant<PauseOff, PauseLength, std::chrono::minutes>;

/// "30m", "2h", "until-tomorrow", "off", or "" for until resumed; nullopt for anything else.
std::optional<PauseOrder> parsePause(const QString &text);
void obey(Pause &pause, const PauseOrder &order);

} // namespace Grelot
