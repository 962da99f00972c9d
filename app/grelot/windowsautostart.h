// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autostart.h"
#include "runkey.h"

namespace Grelot {

/// A value below HKEY_CURRENT_USER's Run key.
class WindowsAutostart final : public Autostart
{
public:
    State state() const override;
    std::optional<QString> set(bool on) override;

private:
    RunKey m_key{L"Grelot"};
};

} // namespace Grelot
