// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "launchercount.h"

#include <QGuiApplication>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusMessage>
#endif

namespace Grelot {

LauncherCount::~LauncherCount()
{
    show(0); // a dock would go on showing it
}

void LauncherCount::show(std::optional<qint64> count)
{
    const qint64 shown = count.value_or(0);
    if (std::exchange(m_shown, shown) != shown)
        tell(shown);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

namespace {

/// As libunity hashes (g_str_hash), so that a listener may follow one program by its path.
quint32 hashOf(const QByteArray &text)
{
    quint32 hash = 5381;
    for (const char c : text)
        hash = hash * 33 + quint32(static_cast<signed char>(c));
    return hash;
}

} // namespace

void LauncherCount::tell(qint64 count)
{
    const QString program = QStringLiteral("application://") + QGuiApplication::desktopFileName() +
        QStringLiteral(".desktop");
    QDBusMessage signal = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/%1").arg(hashOf(program.toUtf8())),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << program
           << QVariantMap{
                  {QStringLiteral("count"), count}, {QStringLiteral("count-visible"), count > 0}};
    m_bus.send(signal);
}

#else

void LauncherCount::tell([[maybe_unused]] qint64 count)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qApp->setBadgeNumber(count);
#endif
}

#endif

} // namespace Grelot
