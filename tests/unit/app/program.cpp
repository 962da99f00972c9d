// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QDir>
#include <QDirIterator>

Home::Home(QString language)
    : m_language(std::move(language))
{
    for (const char *name : {"run", "config", "data", "cache"})
        QDir(m_folder.path()).mkdir(QLatin1String(name));
    QFile::setPermissions(
        path(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

std::unique_ptr<QProcess> Home::make(const QStringList &arguments) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), qEnvironmentVariable("LD_LIBRARY_PATH"));
    environment.insert(QStringLiteral("LC_ALL"), m_language);
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
    environment.insert(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    environment.insert(
        QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(GRELOT_PROGRAM));
    process->setArguments(arguments);
    process->setProcessEnvironment(environment);
    return process;
}

Ran Home::run(const QString &words, const QByteArray &input) const
{
    return run(words.split(u' ', Qt::SkipEmptyParts), input);
}

Ran Home::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = make(arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    Ran ran;
    if (process->waitForFinished(20'000) && process->exitStatus() == QProcess::NormalExit)
        ran.code = process->exitCode();
    ran.out = process->readAllStandardOutput();
    ran.err = process->readAllStandardError();
    return ran;
}

std::unique_ptr<QProcess> Home::start(const QString &words) const
{
    return start(words.split(u' ', Qt::SkipEmptyParts));
}

std::unique_ptr<QProcess> Home::start(const QStringList &arguments) const
{
    auto process = make(arguments);
    process->start();
    return process;
}

QStringList Home::filesWith(const QByteArray &bytes) const
{
    QStringList result;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            result.append(file.fileName());
    }
    return result;
}
