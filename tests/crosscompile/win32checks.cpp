// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT
//
// Tries Grelot's Win32 parts on what claims to be Windows (Wine, in the tests). No QTest: there is
// no Qt for Windows where this is compiled.

#include "appusermodel.h"
#include "bootclock.h"
#include "powerwindow.h"
#include "runkey.h"

#include <windows.h>

#include <cstdio>
#include <string>
#include <vector>

using namespace Grelot;

namespace {

int failures = 0;

void check(bool holds, const char *what)
{
    std::printf("%s: %s\n", holds ? "ok" : "FAILED", what);
    failures += holds ? 0 : 1;
}

void powerIsTold()
{
    std::vector<PowerWindow::Event> told;
    HWND handle = nullptr;
    {
        PowerWindow window;
        check(window.open([&](PowerWindow::Event event) { told.push_back(event); }), "a window");
        handle = FindWindowW(L"GrelotPower", nullptr);
        check(handle != nullptr, "it is found by its class");
        check(GetAncestor(handle, GA_PARENT) == GetDesktopWindow(), "it is no message-only window");
        check((GetWindowLongW(handle, GWL_STYLE) & WS_VISIBLE) == 0, "nobody sees it");
        SendMessageW(handle, WM_POWERBROADCAST, PBT_APMPOWERSTATUSCHANGE, 0);
        SendMessageW(handle, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 0);
        check(told.empty(), "a battery and a lock are no news");
        SendMessageW(handle, WM_POWERBROADCAST, PBT_APMSUSPEND, 0);
        SendMessageW(handle, WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC, 0);
        SendMessageW(handle, WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK, 0);
        using Event = PowerWindow::Event;
        check(told == std::vector{Event::Sleeps, Event::Woke, Event::Unlocked},
            "sleep, waking and unlocking are told, in this order");
    }
    check(IsWindow(handle) == FALSE, "the window goes with its owner");
    PowerWindow second;
    check(second.open([](PowerWindow::Event) {}), "another one afterwards");
}

void runKeyKeepsACommand()
{
    const RunKey key(L"GrelotCheck");
    check(key.remove() && key.command().empty(), "nothing to begin with");
    const std::wstring command = L"\"C:\\Users\\Zo\u00eb \u4e2d\\grelot.exe\"";
    check(key.set(command) && key.command() == command, "a command with letters of many scripts");
    const BYTE off[] = {3, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    const wchar_t approved[] =
        L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
    RegSetKeyValueW(HKEY_CURRENT_USER, approved, L"GrelotCheck", REG_BINARY, off, sizeof off);
    check(key.isDisabledByPerson(), "the person's no is seen");
    check(key.set(command) && !key.isDisabledByPerson(), "switching on takes it back");
    const BYTE on[] = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    RegSetKeyValueW(HKEY_CURRENT_USER, approved, L"GrelotCheck", REG_BINARY, on, sizeof on);
    check(!key.isDisabledByPerson(), "an even byte is a yes");
    RegDeleteKeyValueW(HKEY_CURRENT_USER, approved, L"GrelotCheck");
    check(key.remove() && key.command().empty(), "removed");
    check(key.remove(), "removing what is not there is fine");
}

void clockRuns()
{
    const auto first = SystemBootClock().slept();
    const auto second = SystemBootClock().slept();
    check(first.count() >= -1'000 && second - first < std::chrono::seconds(5),
        "this machine did not sleep just now");
}

void modelIsClaimed()
{
    check(claimAppUserModel(), "the AppUserModelID is taken"); // Wine does not give it back
}

} // namespace

int main()
{
    powerIsTold();
    runKeyKeepsACommand();
    clockRuns();
    modelIsClaimed();
    return failures == 0 ? 0 : 1;
}
