// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "powerwindow.h"
#include "sense.h"

namespace Grelot {

/// Sleep and the unlocking of the session on Windows.
class WindowsPower final : public Sense
{
    Q_OBJECT

public:
    using Sense::Sense;

    void start() override;

private:
    void take(PowerWindow::Event event);

    PowerWindow m_window;
};

} // namespace Grelot
