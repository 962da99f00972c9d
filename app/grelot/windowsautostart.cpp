// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "windowsautostart.h"

#include <QCoreApplication>
#include <QDir>

namespace Grelot {

Autostart::State WindowsAutostart::state() const
{
    if (m_key.isDisabledByPerson())
        return State::Disabled;
    return m_key.command().empty() ? State::Off : State::On;
}

std::optional<QString> WindowsAutostart::set(bool on)
{
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    const QString command = u'"' + program + u'"';
    if (on ? m_key.set(command.toStdWString()) : m_key.remove())
        return std::nullopt;
    return QCoreApplication::translate("Autostart",
        "Windows did not let Grelot say whether it starts with the session. Change it in "
        "Settings, Apps, Startup.");
}

std::unique_ptr<Autostart> Autostart::system()
{
    return std::make_unique<WindowsAutostart>();
}

} // namespace Grelot
