// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "shotlanguage.h"

namespace Grelot {

bool speak(const QString &language)
{
    return language == QLatin1String("en");
}

} // namespace Grelot
