// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "windowsautostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace Grelot {

namespace {

const QString valueName = QStringLiteral("Grelot");

QSettings runKey()
{
    return QSettings(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
        QSettings::NativeFormat);
}

QSettings approvalKey()
{
    return QSettings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                    "CurrentVersion\\Explorer\\StartupApproved\\Run"),
        QSettings::NativeFormat);
}

/// An odd first byte says that the person switched it off.
bool isDisabled()
{
    const QByteArray approval = approvalKey().value(valueName).toByteArray();
    return !approval.isEmpty() && (approval.front() & 1) != 0;
}

} // namespace

Autostart::State WindowsAutostart::state() const
{
    if (isDisabled())
        return State::Disabled;
    return runKey().contains(valueName) ? State::On : State::Off;
}

std::optional<QString> WindowsAutostart::set(bool on)
{
    QSettings run = runKey();
    if (on) {
        const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        run.setValue(valueName, QString(u'"' + program + u'"'));
        QSettings approval = approvalKey();
        approval.remove(valueName);
    } else {
        run.remove(valueName);
    }
    run.sync();
    if (run.status() == QSettings::NoError)
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
