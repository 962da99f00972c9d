// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountevent.h"

#include <QJsonObject>

namespace Grelot {

/// What `grelot watch --json` prints for an event: a public interface.
QJsonObject watchJson(const AccountEvent &event);
/// The same as a line for people; everything a sender chose is stripped of controls.
QString watchText(const QJsonObject &event);
/// Compact, one line; C1 controls and bidi controls are escaped, since it may be a terminal's.
QString oneLine(const QJsonObject &object);

} // namespace Grelot
