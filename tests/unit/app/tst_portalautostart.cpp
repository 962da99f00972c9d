// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakebackgroundportal.h"
#include "portalautostart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using State = Autostart::State;

namespace {

/// A portal on a bus of its own, and Grelot who asks it.
struct House
{
    explicit House(bool hasPortal = true)
    {
        if (!bus.start())
            qFatal("%ls", qUtf16Printable(bus.error()));
        if (hasPortal)
            portal = std::make_unique<FakeBackgroundPortal>(bus.connect());
        autostart = std::make_unique<PortalAutostart>(bus.connect(), memory());
        answered = std::make_unique<QSignalSpy>(autostart.get(), &PortalAutostart::answered);
    }
    QString memory() const { return folder.filePath(QStringLiteral("grelot/autostart")); }

    PrivateBus bus;
    QTemporaryDir folder;
    std::unique_ptr<FakeBackgroundPortal> portal;
    std::unique_ptr<PortalAutostart> autostart;
    std::unique_ptr<QSignalSpy> answered;
};

} // namespace

class PortalAutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndRemembers();
    void personSaysNo();
    void portalFails();
    void answerOfAnOldRequestIsNotTakenForTheNew();
    void portalWithPathsOfItsOwn();
    void noPortal();
    void noBus();
    void strangeMemory();
};

void PortalAutostartTest::asksAndRemembers()
{
    House house;
    QCOMPARE(house.autostart->state(), State::Off);
    QVERIFY(!house.autostart->set(true));
    QCOMPARE(house.autostart->state(), State::Off); // not before the answer
    QTRY_COMPARE(house.answered->size(), 1);
    QCOMPARE(house.autostart->state(), State::On);
    const QVariantMap asked = house.portal->asked().constLast();
    QCOMPARE(asked.value(QStringLiteral("autostart")), QVariant(true));
    QCOMPARE(asked.value(QStringLiteral("commandline")).toStringList(),
        QStringList{QStringLiteral("grelot")});
    QVERIFY(!asked.value(QStringLiteral("reason")).toString().isEmpty());

    // Another run of the program knows it, and switches it off.
    PortalAutostart next(house.bus.connect(), house.memory());
    QSignalSpy answered(&next, &PortalAutostart::answered);
    QCOMPARE(next.state(), State::On);
    QVERIFY(!next.set(false));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(house.portal->asked().constLast().value(QStringLiteral("autostart")), QVariant(false));
    QCOMPARE(next.state(), State::Off);
}

void PortalAutostartTest::personSaysNo()
{
    House house;
    house.portal->setAnswer(1, false);
    house.autostart->set(true);
    QTRY_COMPARE(house.answered->size(), 1);
    QCOMPARE(house.autostart->state(), State::Disabled);

    house.portal->setAnswer(0, false); // some portals say it so
    house.autostart->set(true);
    QTRY_COMPARE(house.answered->size(), 2);
    QCOMPARE(house.autostart->state(), State::Disabled);
}

void PortalAutostartTest::portalFails()
{
    House house;
    house.autostart->set(true);
    QTRY_COMPARE(house.answered->size(), 1);
    house.portal->setAnswer(2, false);
    house.autostart->set(false);
    QTRY_COMPARE(house.answered->size(), 2);
    QCOMPARE(house.autostart->state(), State::On); // as it was
}

void PortalAutostartTest::answerOfAnOldRequestIsNotTakenForTheNew()
{
    House house;
    house.portal->setAnswer(0, true);
    house.portal->setHeld(true);
    house.autostart->set(true);
    QTRY_COMPARE(house.portal->asked().size(), 1);
    house.autostart->set(false);
    QTRY_COMPARE(house.portal->asked().size(), 2);
    house.portal->answer(0);
    house.portal->setAnswer(0, false);
    house.portal->answer(1);
    QTRY_COMPARE(house.answered->size(), 1);
    QCOMPARE(house.autostart->state(), State::Off);
}

void PortalAutostartTest::portalWithPathsOfItsOwn()
{
    House house;
    house.portal->setOwnPaths(true);
    house.portal->setHeld(true);
    house.autostart->set(true);
    QTRY_COMPARE(house.portal->asked().size(), 1);
    // It answers once the path can be known: after the call's reply and one more round trip.
    QTRY_VERIFY(house.portal->answer(0) && !house.answered->isEmpty());
    QCOMPARE(house.autostart->state(), State::On);
}

void PortalAutostartTest::noPortal()
{
    House house(false);
    QVERIFY(!house.autostart->set(true));
    QTRY_COMPARE(house.answered->size(), 1);
    QCOMPARE(house.autostart->state(), State::Off);
}

void PortalAutostartTest::noBus()
{
    const QTemporaryDir folder;
    PortalAutostart autostart(QDBusConnection(QStringLiteral("no such connection")),
        folder.filePath(QStringLiteral("autostart")));
    const auto trouble = autostart.set(true);
    QVERIFY(trouble && trouble->contains(QLatin1String("session bus")));
}

void PortalAutostartTest::strangeMemory()
{
    House house;
    QDir(house.folder.path()).mkpath(QStringLiteral("grelot"));
    QFile file(house.memory());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    QCOMPARE(house.autostart->state(), State::Off);
}

QTEST_GUILESS_MAIN(PortalAutostartTest)
#include "tst_portalautostart.moc"
