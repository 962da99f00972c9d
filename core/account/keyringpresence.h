// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QObject;

namespace Grelot {

/// Asks the session bus whether a keyring runs at all: QtKeychain tells a missing Secret Service as
/// an error like any other. True where keyrings are no matter of D-Bus. Answers nobody once context
/// is gone.
void askWhetherKeyringRuns(QObject *context, std::function<void(bool)> answer);

} // namespace Grelot
