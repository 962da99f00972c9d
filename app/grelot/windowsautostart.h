// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autostart.h"

namespace Grelot {

/// A value below HKEY_CURRENT_USER's Run key. What the person switches off in the Task Manager or
/// in Settings stands below StartupApproved.
class WindowsAutostart final : public Autostart
{
public:
    State state() const override;
    std::optional<QString> set(bool on) override;
};

} // namespace Grelot
