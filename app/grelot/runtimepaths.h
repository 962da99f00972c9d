// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// Where Grelot keeps its files: XDG on Linux, QStandardPaths elsewhere.
struct RuntimePaths
{
    QString settingsFile;  ///< grelot/grelot.ini
    QString dataFolder;    ///< cursors and ledgers
    QString runtimeFolder; ///< lock and control socket; 0700

    QString oauthProvidersFile() const; ///< the person's own; beside the settings
    QString lockFile() const;
    QString socket() const; ///< absolute; QLocalServer would put a relative name elsewhere

    static RuntimePaths standard();
    /// All below one folder of its own.
    static RuntimePaths below(const QString &folder);
    /// What is wrong with the runtime folder, in words; nullopt: it is there and ours alone.
    std::optional<QString> prepareRuntimeFolder() const;
};

} // namespace Grelot
