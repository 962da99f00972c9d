// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include <chrono>

namespace Grelot {

/// Measures everything; the report, without limits and ratios. `window`: of the idle figures.
QJsonObject measureAll(std::chrono::seconds window);

} // namespace Grelot
