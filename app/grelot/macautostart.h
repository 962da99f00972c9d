// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autostart.h"

namespace Grelot {

/// A login item: a launch agent of the person's own (launchd.plist(5)) that opens the program once
/// at login.
class MacAutostart final : public Autostart
{
public:
    /// folder: ~/Library/LaunchAgents; program: absolute.
    MacAutostart(const QString &folder, QString program);

    State state() const override;
    std::optional<QString> set(bool on) override;

private:
    QString m_path;
    QString m_program;
};

} // namespace Grelot
