// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Grelot {

/// The transports in the order of the report, as the public JSON names them.
QStringList benchTransports();
/// Puts limits and ratios to what was measured; false when a figure is over its limit.
bool judge(QJsonObject &report);
/// What a terminal shows of it.
QString tableOf(const QJsonObject &report);

} // namespace Grelot
