// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "failure.h"

namespace Grelot {

QString failureKindName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Transient:
        return QStringLiteral("transient");
    case FailureKind::Rung:
        return QStringLiteral("rung");
    case FailureKind::User:
        return QStringLiteral("user");
    case FailureKind::Permanent:
        return QStringLiteral("permanent");
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
