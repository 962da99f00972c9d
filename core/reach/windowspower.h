// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sense.h"

namespace Grelot {

/// Sleep (WM_POWERBROADCAST) and the unlocking of the session (WM_WTSSESSION_CHANGE) on Windows.
class WindowsPower final : public Sense
{
    Q_OBJECT

public:
    using Sense::Sense;
    ~WindowsPower() override;

    void start() override;
    /// What our window got.
    void take(unsigned message, quintptr what);

private:
    void *m_window = nullptr; ///< HWND
};

} // namespace Grelot
