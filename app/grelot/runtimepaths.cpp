// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "runtimepaths.h"

#include "accountstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Grelot {

namespace {

constexpr auto privateFolder =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

bool isOurs([[maybe_unused]] const QFileInfo &folder)
{
#ifdef Q_OS_UNIX
    return folder.ownerId() == ::getuid();
#else
    return true;
#endif
}

} // namespace

QString RuntimePaths::oauthProvidersFile() const
{
    return QFileInfo(settingsFile).path() + QLatin1String("/oauth-providers.json");
}

QString RuntimePaths::lockFile() const
{
    return runtimeFolder + QLatin1String("/lock");
}

QString RuntimePaths::socket() const
{
#ifdef Q_OS_WIN
    return QStringLiteral("grelot-control");
#else
    return runtimeFolder + QLatin1String("/control");
#endif
}

RuntimePaths RuntimePaths::standard()
{
    const auto in = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + QLatin1String("/grelot");
    };
#ifdef Q_OS_WIN
    // Qt's runtime folder is the person's home there; this one is below AppData.
    const QString run = in(QStandardPaths::GenericDataLocation) + QLatin1String("/run");
#else
    const QString run = in(QStandardPaths::RuntimeLocation);
#endif
    return {AccountStore::defaultPath(), in(QStandardPaths::GenericDataLocation), run};
}

RuntimePaths RuntimePaths::below(const QString &folder)
{
    return {folder + QLatin1String("/grelot.ini"), folder + QLatin1String("/data"),
        folder + QLatin1String("/run")};
}

std::optional<QString> RuntimePaths::prepareRuntimeFolder() const
{
    QDir().mkpath(runtimeFolder);
    const QFileInfo info(runtimeFolder);
    if (info.isDir() && !info.isSymLink() && isOurs(info) &&
        QFile::setPermissions(runtimeFolder, privateFolder))
        return std::nullopt;
    return QCoreApplication::translate("RuntimePaths",
        "The folder %1 cannot be used: it has to be a folder that belongs to you alone.")
        .arg(QDir::toNativeSeparators(runtimeFolder));
}

} // namespace Grelot
