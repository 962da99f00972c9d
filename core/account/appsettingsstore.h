// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "appsettings.h"
#include "settingsfile.h"

#include <QObject>

namespace Grelot {

/// The settings of the program, kept in a SettingsFile.
class AppSettingsStore final : public QObject
{
    Q_OBJECT

public:
    explicit AppSettingsStore(const QString &filePath, QObject *parent = nullptr);

    QString filePath() const { return m_file.path(); }
    const AppSettings &settings() const { return m_settings; }
    /// What went wrong, in words, and nothing is changed; nullopt: written, and told by changed().
    std::optional<QString> change(const AppSettings &next);
    /// Reads again what another process may have written.
    void reload();

    QStringList takeProblems() { return m_file.takeProblems(); }

Q_SIGNALS:
    void changed(const Grelot::AppSettings &settings);

private:
    void adopt(const AppSettings &settings);

    SettingsFile m_file;
    AppSettings m_settings;
};

} // namespace Grelot
