// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include <windows.h>

#include <cstring>

// Of Grelot what an installer sees: it runs until `grelot quit`, which like `grelot status` ends
// with 3 when none runs.
int main(int argc, char **argv)
{
    const char name[] = "GrelotPayloadQuit";
    if (argc > 1) {
        const HANDLE quit = OpenEventA(EVENT_MODIFY_STATE, FALSE, name);
        const bool isQuit = std::strcmp(argv[1], "quit") == 0;
        return quit && (!isQuit || SetEvent(quit)) ? 0 : 3;
    }
    const HANDLE quit = CreateEventA(nullptr, TRUE, FALSE, name);
    const DWORD longest = 120'000;
    return WaitForSingleObject(quit, longest) == WAIT_OBJECT_0 ? 0 : 1;
}
