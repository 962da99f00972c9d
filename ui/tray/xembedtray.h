// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <memory>

namespace Grelot {

/// The older kind of tray: a window that owns the X selection _NET_SYSTEM_TRAY_Sn (freedesktop
/// System Tray Protocol 0.4). It is looked at past Qt, which would keep a "no" for ever.
class XEmbedTray
{
public:
    /// nullptr where this is no X11 session. changed: one came, or the one there went.
    static std::unique_ptr<XEmbedTray> create(std::function<void()> changed);
    virtual ~XEmbedTray() = default;

    /// One round trip to the X server.
    virtual bool isThere() = 0;
};

} // namespace Grelot
