// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Grelot {

/// How many TCP connections this process holds to that port, as the kernel counts them (Linux).
qsizetype connectionsTo(quint16 port, qint64 process);

} // namespace Grelot
