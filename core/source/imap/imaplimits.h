// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Grelot::ImapLimits {

constexpr qsizetype line = 64 * 1024;           ///< bytes; lines of data may fill a response
constexpr qsizetype response = 1024 * 1024;     ///< bytes, literals included
constexpr qsizetype skipped = 64 * 1024 * 1024; ///< bytes of one FETCH that are thrown away
constexpr int depth = 32;                       ///< lists within lists
constexpr qsizetype values = 20'000;            ///< values in one response
constexpr qsizetype ranges = 100'000;           ///< ranges in one set of UIDs
constexpr qsizetype capabilities = 500;         ///< names
constexpr qsizetype mailboxes = 5'000;          ///< LIST answers that are looked at
constexpr qsizetype listed = 100'000;           ///< LIST answers that are read over
constexpr qsizetype counted = 50;               ///< mailboxes whose unread are asked for one by one

} // namespace Grelot::ImapLimits
