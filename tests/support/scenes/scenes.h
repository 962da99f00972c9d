// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Grelot {

/// What is done with each widget that comes on the stage; its name stands for what it shows.
using Stage = std::function<void(QWidget &widget, const QString &name)>;

/// Every window, page, menu and state that people see, with contents as they are in life, one
/// function a part of the interface.
void showInbox(const Stage &stage);
void showTray(const Stage &stage);
void showSettings(const Stage &stage);
void showStatus(const Stage &stage);
void showAssistant(const Stage &stage);

/// All of them.
inline void showEverything(const Stage &stage)
{
    showInbox(stage);
    showTray(stage);
    showSettings(stage);
    showStatus(stage);
    showAssistant(stage);
}

} // namespace Grelot
