// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "windowspower.h"

namespace Grelot {

void WindowsPower::start()
{
    m_window.open([this](PowerWindow::Event event) { take(event); });
}

void WindowsPower::take(PowerWindow::Event event)
{
    switch (event) {
    case PowerWindow::Event::Sleeps:
        Q_EMIT asleep();
        break;
    case PowerWindow::Event::Woke:
        Q_EMIT awoke(std::chrono::milliseconds(0));
        break;
    case PowerWindow::Event::Unlocked:
        Q_EMIT personReturned();
        break;
    }
}

} // namespace Grelot
