// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#endif

namespace Grelot {

/// The number on the program's icon in a dock or task bar: com.canonical.Unity.LauncherEntry, which
/// KDE, GNOME's docks and others listen to; elsewhere what Qt 6.5 knows of.
class LauncherCount
{
public:
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    explicit LauncherCount(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }
#else
    LauncherCount() = default;
#endif
    ~LauncherCount();
    LauncherCount(const LauncherCount &) = delete;
    LauncherCount &operator=(const LauncherCount &) = delete;

    /// nullopt or 0: none.
    void show(std::optional<qint64> count);

private:
    void tell(qint64 count);

    qint64 m_shown = 0;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QDBusConnection m_bus;
#endif
};

} // namespace Grelot
