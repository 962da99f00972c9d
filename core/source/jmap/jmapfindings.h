// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Grelot {

struct JmapSession;

/// What a server's session says, for a person who tries the account.
QStringList jmapFindings(const JmapSession &session);

} // namespace Grelot
