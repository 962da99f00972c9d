// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "macautostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Grelot {

namespace {

QByteArray agentFor(const QString &program)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>grelot</string>
    <key>ProgramArguments</key>
    <array><string>)" +
        program.toHtmlEscaped().toUtf8() + R"(</string></array>
    <key>RunAtLoad</key>
    <true/>
    <key>LimitLoadToSessionType</key>
    <string>Aqua</string>
</dict>
</plist>
)";
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
        file.write(content) >= 0 && file.commit();
}

} // namespace

MacAutostart::MacAutostart(const QString &folder, QString program)
    : m_path(folder + QLatin1String("/grelot.plist"))
    , m_program(std::move(program))
{
}

// What the person switches off in System Settings stands in a database that programs cannot read;
// macOS honours it by itself.
Autostart::State MacAutostart::state() const
{
    return QFile::exists(m_path) ? State::On : State::Off;
}

std::optional<QString> MacAutostart::set(bool on)
{
    const bool isDone =
        on ? write(m_path, agentFor(m_program)) : !QFile::exists(m_path) || QFile::remove(m_path);
    if (isDone)
        return std::nullopt;
    return QCoreApplication::translate("Autostart",
        "Whether Grelot starts with the session could not be written to %1. Check who owns that "
        "folder, or use System Settings, General, Login Items.")
        .arg(QFileInfo(m_path).path());
}

std::unique_ptr<Autostart> Autostart::system()
{
    return std::make_unique<MacAutostart>(QDir::homePath() + QLatin1String("/Library/LaunchAgents"),
        QCoreApplication::applicationFilePath());
}

} // namespace Grelot
