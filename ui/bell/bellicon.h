// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bellpainter.h"

#include <QIcon>

namespace Grelot {

/// The bell as an icon that is painted anew for every size and pixel ratio asked for.
QIcon bellIcon(const BellLook &look);

} // namespace Grelot
