// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "runkey.h"

#include <windows.h>

#include <array>
#include <vector>

namespace Grelot {

namespace {

const wchar_t run[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
const wchar_t approved[] =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
constexpr DWORD longestCommand = 32 * 1024; ///< characters, as CreateProcess has it

bool isGone(LSTATUS status)
{
    return status == ERROR_SUCCESS || status == ERROR_FILE_NOT_FOUND;
}

bool removeFrom(const wchar_t *key, const std::wstring &name)
{
    return isGone(RegDeleteKeyValueW(HKEY_CURRENT_USER, key, name.c_str()));
}

} // namespace

RunKey::RunKey(std::wstring name)
    : m_name(std::move(name))
{
}

std::wstring RunKey::command() const
{
    std::vector<wchar_t> text(longestCommand);
    DWORD bytes = longestCommand * sizeof(wchar_t);
    if (RegGetValueW(HKEY_CURRENT_USER, run, m_name.c_str(), RRF_RT_REG_SZ, nullptr, text.data(),
            &bytes) != ERROR_SUCCESS)
        return {};
    return text.data(); // RegGetValue sees to the end
}

bool RunKey::isDisabledByPerson() const
{
    std::array<BYTE, 64> approval{};
    DWORD bytes = approval.size();
    // An odd first byte says that the person switched it off.
    return RegGetValueW(HKEY_CURRENT_USER, approved, m_name.c_str(), RRF_RT_REG_BINARY, nullptr,
               approval.data(), &bytes) == ERROR_SUCCESS &&
        bytes > 0 && (approval.front() & 1) != 0;
}

bool RunKey::set(const std::wstring &command) const
{
    const DWORD bytes = DWORD((command.size() + 1) * sizeof(wchar_t));
    return RegSetKeyValueW(HKEY_CURRENT_USER, run, m_name.c_str(), REG_SZ, command.c_str(),
               bytes) == ERROR_SUCCESS &&
        removeFrom(approved, m_name);
}

bool RunKey::remove() const
{
    return removeFrom(run, m_name);
}

} // namespace Grelot
