// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sense.h"

namespace Grelot {

/// Sleep and the waking of the screens on macOS, by NSWorkspace's notifications. They come by the
/// run loop of Cocoa, which only the tray application has.
class MacPower final : public Sense
{
    Q_OBJECT

public:
    using Sense::Sense;
    ~MacPower() override;

    void start() override;

private:
    void *m_observers = nullptr; ///< NSMutableArray
};

} // namespace Grelot
