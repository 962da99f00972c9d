// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "powerwindow.h"

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
            reinterpret_cast<const PowerWindow *>(power)->take(message, what);
        return TRUE;
    }
    return DefWindowProcW(window, message, what, more);
}

} // namespace

PowerWindow::~PowerWindow()
{
    if (!m_window)
        return;
    const auto window = static_cast<HWND>(m_window);
    WTSUnRegisterSessionNotification(window);
    DestroyWindow(window);
}

bool PowerWindow::open(std::function<void(Event)> tell)
{
    m_tell = std::move(tell);
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
        return false;
    SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
    return true;
}

void PowerWindow::take(unsigned message, std::uintptr_t what) const
{
    if (message == WM_WTSSESSION_CHANGE) {
        if (what == WTS_SESSION_UNLOCK)
            m_tell(Event::Unlocked);
    } else if (what == PBT_APMSUSPEND) {
        m_tell(Event::Sleeps);
    } else if (what == PBT_APMRESUMEAUTOMATIC) {
        m_tell(Event::Woke);
    }
}

} // namespace Grelot
