// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "appusermodel.h"

#include <windows.h>
// After it, since it needs its types.
#include <shobjidl.h>

namespace Grelot {

bool claimAppUserModel()
{
    return SUCCEEDED(SetCurrentProcessExplicitAppUserModelID(GRELOT_APP_USER_MODEL_ID));
}

} // namespace Grelot
