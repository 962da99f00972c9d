// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "busplayer.h"
#include "personreturn.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

namespace {

const QString freedesktop = QStringLiteral("org.freedesktop.ScreenSaver");
const QString gnome = QStringLiteral("org.gnome.ScreenSaver");

/// A screen saver, and the sense that listens to it.
struct House
{
    House()
        : saver(bus)
    {
        if (!bus.start() || !saver.join(freedesktop))
            qFatal("%ls", qUtf16Printable(bus.error()));
        const QDBusConnection connection = bus.connect();
        sense = std::make_unique<PersonReturn>(connection);
        returned = std::make_unique<QSignalSpy>(sense.get(), &Sense::personReturned);
        sense->start();
        connection.interface()->serviceOwner(freedesktop); // answered once it listens
    }
    void say(const QString &interface, bool active, const QString &path = {})
    {
        saver.say(path.isEmpty() ? QStringLiteral("/ScreenSaver") : path, interface,
            QStringLiteral("ActiveChanged"), active);
    }

    PrivateBus bus;
    BusPlayer saver;
    std::unique_ptr<PersonReturn> sense;
    std::unique_ptr<QSignalSpy> returned;
};

} // namespace

class PersonReturnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returns_data();
    void returns();
    void onlyAfterAnAbsence();
    void saidTwiceIsOnce();
    void bothMustBeOff();
    void noBusAtAll();
};

void PersonReturnTest::returns_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << freedesktop << QStringLiteral("/org/freedesktop/ScreenSaver");
    QTest::newRow("KDE") << freedesktop << QStringLiteral("/ScreenSaver");
    QTest::newRow("GNOME") << gnome << QStringLiteral("/org/gnome/ScreenSaver");
}

void PersonReturnTest::returns()
{
    QFETCH(QString, interface);
    QFETCH(QString, path);
    House house;
    house.say(interface, true, path);
    house.say(interface, false, path);
    QTRY_COMPARE(house.returned->size(), 1);
    house.say(interface, true, path);
    house.say(interface, false, path);
    QTRY_COMPARE(house.returned->size(), 2);
}

void PersonReturnTest::onlyAfterAnAbsence()
{
    House house;
    house.say(freedesktop, false);
    house.say(gnome, true);
    house.say(gnome, false);
    QTRY_COMPARE(house.returned->size(), 1);
}

void PersonReturnTest::saidTwiceIsOnce()
{
    House house;
    for (const bool active : {true, false}) {
        house.say(freedesktop, active);
        house.say(freedesktop, active, QStringLiteral("/org/freedesktop/ScreenSaver"));
    }
    house.say(gnome, true);
    house.say(gnome, false);
    QTRY_COMPARE(house.returned->size(), 2);
}

void PersonReturnTest::bothMustBeOff()
{
    House house;
    house.say(freedesktop, true);
    house.say(gnome, true);
    house.say(freedesktop, false);
    house.say(freedesktop, true);
    house.say(gnome, false);
    house.say(freedesktop, false);
    QTRY_COMPARE(house.returned->size(), 1);
}

void PersonReturnTest::noBusAtAll()
{
    PersonReturn sense(QDBusConnection(QStringLiteral("no such connection")));
    QSignalSpy returned(&sense, &Sense::personReturned);
    sense.start();
    QVERIFY(returned.isEmpty());
}

QTEST_GUILESS_MAIN(PersonReturnTest)
#include "tst_personreturn.moc"
