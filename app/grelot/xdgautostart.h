// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autostart.h"

#include <QStringList>

namespace Grelot {

/// An entry in $XDG_CONFIG_HOME/autostart (Desktop Application Autostart Specification).
class XdgAutostart final : public Autostart
{
public:
    /// configHome: the person's folder; configFolders: the system's, the most important first;
    /// program: absolute.
    XdgAutostart(const QString &configHome, const QStringList &configFolders, QString program);

    State state() const override;
    /// Off writes that the person does not want it where there is an entry, ours or the system's.
    /// An entry that is on already is left as it is, since the person may have changed it.
    std::optional<QString> set(bool on) override;

private:
    std::optional<QString> write(const QByteArray &content);

    QString m_folder;
    QStringList m_systemFolders;
    QString m_program;
};

} // namespace Grelot
