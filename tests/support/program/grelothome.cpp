// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "grelothome.h"

#include "dieswithparent.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace Grelot {

GrelotHome::GrelotHome(const QProcessEnvironment &environment)
    : m_environment(environment)
{
    const auto folder = [this](const char *name) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QDir().mkpath(path);
        QFile::setPermissions(
            path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    };
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    if (!m_environment.contains(QStringLiteral("PATH")))
        m_environment.insert(QStringLiteral("PATH"), system.value(QStringLiteral("PATH")));
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder("config"));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), folder("data"));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder("cache"));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder("runtime"));
    for (const char *bus : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"}) {
        if (!m_environment.contains(QLatin1String(bus)))
            m_environment.insert(QLatin1String(bus), QStringLiteral("unix:path=/nonexistent/bus"));
    }
}

GrelotHome::Result GrelotHome::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(GRELOT_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool GrelotHome::addAccount(const QString &name, const QString &url, const QString &password) const
{
    return run({QStringLiteral("account"), QStringLiteral("add"), name, url,
                   QStringLiteral("--password-command"), QStringLiteral("echo ") + password})
               .exitCode == 0;
}

std::unique_ptr<QProcess> GrelotHome::start(
    const QStringList &arguments, QProcess::ProcessChannelMode channels) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(channels);
    dieWithParent(*process);
    process->start(QStringLiteral(GRELOT_PROGRAM), arguments);
    return process;
}

bool GrelotHome::anyFileContains(const QByteArray &bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace Grelot
