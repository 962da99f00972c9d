// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// Puts this process into namespaces of its own (CLONE_NEWNET, CLONE_NEWNS, ...), as its own user.
/// Root needs no more; others do it in a user namespace, which only works before there are threads.
/// Why not, in words; nullopt: done.
std::optional<QString> enterNamespaces(int kinds);

} // namespace Grelot
