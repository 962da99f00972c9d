// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discoveryresult.h"

#include <QJsonObject>

namespace Grelot {

/// What `grelot account discover --json` prints: a public interface.
QJsonObject discoveryJson(const MailAddress &address, const Discovered &discovered);
/// The same for people, several lines; strangers' words are stripped of controls.
QString discoveryText(const MailAddress &address, const Discovered &discovered);
/// The first, since the most trusted come first; nullopt: nothing was found.
std::optional<DiscoveryResult> bestToOpen(const Discovered &discovered);
/// Why a server is preferred to others that were found; empty where there was no choice.
QString preferenceWords(const DiscoveryResult &result, const Discovered &discovered);

} // namespace Grelot
