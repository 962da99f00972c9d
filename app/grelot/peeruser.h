// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Grelot {

/// Whether the process at the other end of a local socket belongs to the user we run as. On Windows
/// the pipe's own access list sees to it.
bool isSameUser(qintptr socketDescriptor);

} // namespace Grelot
