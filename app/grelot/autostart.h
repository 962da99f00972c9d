// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace Grelot {

/// Whether Grelot starts with the person's session; one thin subclass a desktop.
class Autostart
{
public:
    enum class State {
        Off, ///< nobody has said anything
        On,
        Disabled, ///< the person has switched it off: do not offer it as a matter of course
    };

    virtual ~Autostart() = default;
    virtual State state() const = 0;
    /// What went wrong, in words; nullopt: done.
    virtual std::optional<QString> set(bool on) = 0;

    /// This system's.
    static std::unique_ptr<Autostart> system();
};

} // namespace Grelot
