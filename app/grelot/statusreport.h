// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessions.h"

#include <QJsonObject>

namespace Grelot {

/// What `grelot status --json` prints: a public interface.
QJsonObject statusJson(const Sessions &sessions, bool paused);
/// The same for people, a line an account.
QString statusText(const QJsonObject &status);

} // namespace Grelot
