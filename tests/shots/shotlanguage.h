// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// The program speaks it from now on: a language it comes in, "long" or "rtl". False: neither.
bool speak(const QString &language);

} // namespace Grelot
