// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "launchercount.h"
#include "privatebus.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QTest>

using namespace Grelot;

/// Somebody who draws icons in a dock.
class Dock : public QObject
{
    Q_OBJECT

public:
    explicit Dock(QDBusConnection bus)
    {
        bus.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
            QStringLiteral("Update"), this, SLOT(update(QString, QVariantMap, QDBusMessage)));
    }

    QStringList told; ///< "application://..., 3, shown"
    QStringList paths;

public Q_SLOTS:
    void update(const QString &program, const QVariantMap &what, const QDBusMessage &message)
    {
        told.append(QStringLiteral("%1, %2, %3")
                        .arg(program)
                        .arg(what.value(QStringLiteral("count")).toLongLong())
                        .arg(what.value(QStringLiteral("count-visible")).toBool()
                                ? QStringLiteral("shown")
                                : QStringLiteral("hidden")));
        paths.append(message.path());
    }
};

class LauncherCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void docksHearOfIt();
};

void LauncherCountTest::docksHearOfIt()
{
    QGuiApplication::setDesktopFileName(QStringLiteral("grelot"));
    PrivateBus bus;
    QVERIFY2(bus.start(), qPrintable(bus.error()));
    Dock dock(bus.connect());
    QStringList wanted;
    {
        LauncherCount count(bus.connect());
        count.show({}); // it is shown nowhere yet
        count.show(3);
        count.show(3);
        count.show(12);
        wanted = {QStringLiteral("application://grelot.desktop, 3, shown"),
            QStringLiteral("application://grelot.desktop, 12, shown")};
        QTRY_COMPARE(dock.told, wanted);
    }
    wanted.append(QStringLiteral("application://grelot.desktop, 0, hidden"));
    QTRY_COMPARE(dock.told, wanted); // or it would stand there after the program's end
    // g_str_hash("application://grelot.desktop")
    QCOMPARE(dock.paths.first(), QStringLiteral("/com/canonical/unity/launcherentry/643584198"));
}

QTEST_MAIN(LauncherCountTest)
#include "tst_launchercount.moc"
