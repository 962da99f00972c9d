// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "exitcodes.h"

namespace Grelot {

ExitCode exitCodeOf(const Failure &failure)
{
    if (failure.need == Need::Password || failure.need == Need::SignIn)
        return ExitCode::Refused;
    if (failure.kind == FailureKind::Transient || failure.kind == FailureKind::Rung)
        return ExitCode::NotReachable;
    return ExitCode::Failed;
}

} // namespace Grelot
