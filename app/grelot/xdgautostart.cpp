// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "xdgautostart.h"

#include "portalautostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Grelot {

namespace {

constexpr qint64 largestEntry = 64 * 1024; ///< bytes; a longer file is no entry of anybody's

QString entryIn(const QString &folder)
{
    return folder + QLatin1String("/grelot.desktop");
}

/// The value of a key in the entry's main group; empty where there is none.
QByteArray valueOf(const QByteArray &entry, const QByteArray &key)
{
    bool isMain = false;
    const QList<QByteArray> lines = entry.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('['))
            isMain = trimmed == "[Desktop Entry]";
        const qsizetype equals = trimmed.indexOf('=');
        if (isMain && equals > 0 && trimmed.first(equals).trimmed() == key)
            return trimmed.mid(equals + 1).trimmed();
    }
    return {};
}

std::optional<Autostart::State> stateOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray entry = file.read(largestEntry);
    // GNOME's own settings write the second.
    const bool isOff = valueOf(entry, "Hidden") == "true" ||
        valueOf(entry, "X-GNOME-Autostart-enabled") == "false";
    return isOff ? Autostart::State::Disabled : Autostart::State::On;
}

/// As Exec wants an argument: quoted (Desktop Entry Specification, "The Exec key"), and that once
/// more escaped as any string value.
QByteArray execArgument(const QString &program)
{
    QString quoted;
    for (const QChar letter : program) {
        if (QStringLiteral("\"`$\\").contains(letter))
            quoted += QLatin1String("\\");
        quoted += letter;
        if (letter == u'%')
            quoted += letter;
    }
    quoted.replace(u'\\', QLatin1String("\\\\"));
    return '"' + quoted.toUtf8() + '"';
}

QByteArray entryFor(const QString &program)
{
    return "[Desktop Entry]\nType=Application\nName=Grelot\nComment=Rings when mail comes\n"
           "Icon=grelot\nTerminal=false\nExec=" +
        execArgument(program) + '\n';
}

} // namespace

XdgAutostart::XdgAutostart(
    const QString &configHome, const QStringList &configFolders, QString program)
    : m_folder(configHome + QLatin1String("/autostart"))
    , m_program(std::move(program))
{
    for (const QString &folder : configFolders)
        m_systemFolders.append(folder + QLatin1String("/autostart"));
}

Autostart::State XdgAutostart::state() const
{
    if (const auto own = stateOf(entryIn(m_folder)))
        return *own;
    for (const QString &folder : m_systemFolders) {
        if (const auto theirs = stateOf(entryIn(folder)))
            return *theirs;
    }
    return State::Off;
}

std::optional<QString> XdgAutostart::set(bool on)
{
    if (on)
        return state() == State::On ? std::nullopt : write(entryFor(m_program));
    return state() == State::On ? write(entryFor(m_program) + "Hidden=true\n") : std::nullopt;
}

std::optional<QString> XdgAutostart::write(const QByteArray &content)
{
    QSaveFile file(entryIn(m_folder));
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) && file.write(content) >= 0 &&
        file.commit())
        return std::nullopt;
    return QCoreApplication::translate("Autostart",
        "Whether Grelot starts with the session could not be written to %1. Check who owns that "
        "folder and whether the disk is full.")
        .arg(QDir::toNativeSeparators(m_folder));
}

std::unique_ptr<Autostart> Autostart::system()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (PortalAutostart::isNeeded())
        return std::make_unique<PortalAutostart>(
            QDBusConnection::sessionBus(), home + QLatin1String("/grelot/autostart"));
    folders.removeAll(home);
    return std::make_unique<XdgAutostart>(home, folders, QCoreApplication::applicationFilePath());
}

} // namespace Grelot
