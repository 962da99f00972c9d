// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>

namespace Grelot {

/// What Windows starts with the session: a value below HKEY_CURRENT_USER's Run key. What the
/// person switches off in the Task Manager or in Settings stands below StartupApproved. Without
/// Qt, so that it can be compiled and tried where there is no Qt for Windows.
class RunKey
{
public:
    /// The value's name; the installer removes "Grelot".
    explicit RunKey(std::wstring name);

    /// The command that is started; empty: none.
    std::wstring command() const;
    bool isDisabledByPerson() const;
    /// Also takes back that the person had switched it off. False: Windows refused.
    bool set(const std::wstring &command) const;
    bool remove() const;

private:
    std::wstring m_name;
};

} // namespace Grelot
