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

QString needName(Need need)
{
    switch (need) {
    case Need::Nothing:
        return {};
    case Need::Password:
        return QStringLiteral("password");
    case Need::Certificate:
        return QStringLiteral("certificate");
    case Need::Keyring:
        return QStringLiteral("keyring");
    case Need::SignIn:
        return QStringLiteral("sign-in");
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
