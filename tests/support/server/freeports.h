// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace Grelot {

/// Ports of loopback that were free a moment ago, all different. For tests only: no free port ends
/// the program.
QList<quint16> freePorts(int count);
/// Whether something listens there that speaks, if need be after `first` was said. Blocks.
bool answers(quint16 port, const QByteArray &first = {});

} // namespace Grelot
