// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "windowspower.h"

#include <windows.h>
#include <wtsapi32.h>

namespace Grelot {

namespace {

const wchar_t className[] = L"GrelotPower";

LRESULT CALLBACK handle(HWND window, UINT message, WPARAM what, LPARAM more)
{
    if (message == WM_POWERBROADCAST || message == WM_WTSSESSION_CHANGE) {
        const LONG_PTR power = GetWindowLongPtrW(window, GWLP_USERDATA);
        if (power != 0)
            reinterpret_cast<WindowsPower *>(power)->take(message, what);
        return TRUE;
    }
    return DefWindowProcW(window, message, what, more);
}

} // namespace

WindowsPower::~WindowsPower()
{
    if (!m_window)
        return;
    const auto window = static_cast<HWND>(m_window);
    WTSUnRegisterSessionNotification(window);
    DestroyWindow(window);
}

void WindowsPower::start()
{
    const HINSTANCE program = GetModuleHandleW(nullptr);
    WNDCLASSEXW description{};
    description.cbSize = sizeof description;
    description.lpfnWndProc = handle;
    description.hInstance = program;
    description.lpszClassName = className;
    RegisterClassExW(&description); // fails where it is registered already
    // A window that is never shown, and no message-only one: those get no broadcasts.
    const HWND window = CreateWindowExW(
        0, className, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr, program, nullptr);
    m_window = window;
    if (!window)
        return;
    SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
}

void WindowsPower::take(unsigned message, quintptr what)
{
    if (message == WM_WTSSESSION_CHANGE) {
        if (what == WTS_SESSION_UNLOCK)
            Q_EMIT personReturned();
    } else if (what == PBT_APMSUSPEND) {
        Q_EMIT asleep();
    } else if (what == PBT_APMRESUMEAUTOMATIC) {
        Q_EMIT awoke(std::chrono::milliseconds(0));
    }
}

} // namespace Grelot
