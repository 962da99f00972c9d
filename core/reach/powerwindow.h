// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <functional>

namespace Grelot {

/// A window on Windows that nobody sees and that is told of sleep (WM_POWERBROADCAST) and of the
/// session's unlocking (WM_WTSSESSION_CHANGE). Without Qt, so that it can be compiled and tried
/// where there is no Qt for Windows. Whoever opened it runs the thread's message loop.
class PowerWindow
{
public:
    enum class Event { Sleeps, Woke, Unlocked };

    PowerWindow() = default;
    PowerWindow(const PowerWindow &) = delete;
    PowerWindow &operator=(const PowerWindow &) = delete;
    ~PowerWindow();

    /// False: Windows gave us no window, and nothing will be told.
    bool open(std::function<void(Event)> tell);
    /// What our window got.
    void take(unsigned message, std::uintptr_t what) const;

private:
    void *m_window = nullptr; ///< HWND
    std::function<void(Event)> m_tell;
};

} // namespace Grelot
