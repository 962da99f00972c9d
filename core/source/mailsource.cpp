// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailsource.h"

namespace Grelot {

bool isGone(const Failure &failure)
{
    return failure.kind == FailureKind::Permanent && failure.answered;
}

} // namespace Grelot
