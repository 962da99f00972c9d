// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "xdgautostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using State = Autostart::State;

namespace {

/// A person's configuration and the system's.
struct Folders
{
    Folders() { QDir(top.path()).mkpath(QStringLiteral("system/autostart")); }
    XdgAutostart autostart(const QString &program = QStringLiteral("/usr/bin/grelot")) const
    {
        return {top.filePath(QStringLiteral("home")), {top.filePath(QStringLiteral("system"))},
            program};
    }
    QString own() const { return top.filePath(QStringLiteral("home/autostart/grelot.desktop")); }
    QString theirs() const
    {
        return top.filePath(QStringLiteral("system/autostart/grelot.desktop"));
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir top;
};

} // namespace

/// Starting with the session, on freedesktop's desktops.
class TestXdgAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAndOff();
    void entryIsValid_data();
    void entryIsValid();
    void whatThePersonDisabled_data();
    void whatThePersonDisabled();
    void anEntryThatIsOnIsLeftAsItIs();
    void systemsEntryCanBeSwitchedOff();
    void folderThatCannotBeWritten();
};

void TestXdgAutostart::onAndOff()
{
    const Folders folders;
    XdgAutostart autostart = folders.autostart();
    QCOMPARE(autostart.state(), State::Off);
    QVERIFY(!autostart.set(false));
    QVERIFY(!QFile::exists(folders.own())); // nothing to say
    QVERIFY(!autostart.set(true));
    QCOMPARE(autostart.state(), State::On);
    QVERIFY(Folders::read(folders.own()).contains("Exec=\"/usr/bin/grelot\"\n"));
    QVERIFY(!autostart.set(false));
    QCOMPARE(autostart.state(), State::Disabled);
    QVERIFY(!autostart.set(true));
    QCOMPARE(autostart.state(), State::On);
}

void TestXdgAutostart::entryIsValid_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("plain") << QStringLiteral("/usr/bin/grelot")
                           << QByteArray("Exec=\"/usr/bin/grelot\"\n");
    QTest::newRow("space") << QStringLiteral("/home/Ada L/grelot")
                           << QByteArray("Exec=\"/home/Ada L/grelot\"\n");
    QTest::newRow("dollar") << QStringLiteral("/home/$a/grelot")
                            << QByteArray("Exec=\"/home/\\\\$a/grelot\"\n");
    QTest::newRow("percent") << QStringLiteral("/home/50%/grelot")
                             << QByteArray("Exec=\"/home/50%%/grelot\"\n");
    QTest::newRow("backslash") << QStringLiteral("/home/a\\b/grelot")
                               << QByteArray("Exec=\"/home/a\\\\\\\\b/grelot\"\n");
}

void TestXdgAutostart::entryIsValid()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, exec);
    const Folders folders;
    QVERIFY(!folders.autostart(program).set(true));
    const QByteArray entry = Folders::read(folders.own());
    QVERIFY2(entry.contains(exec), entry);
    QProcess validator;
    validator.start(QStringLiteral("desktop-file-validate"), {folders.own()});
    QVERIFY(validator.waitForFinished(10'000));
    QVERIFY2(validator.exitCode() == 0, validator.readAllStandardOutput());
}

void TestXdgAutostart::whatThePersonDisabled_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<State>("state");
    QTest::newRow("hidden") << QByteArray("[Desktop Entry]\nExec=grelot\nHidden=true\n")
                            << State::Disabled;
    QTest::newRow("spaces") << QByteArray("[Desktop Entry]\nHidden = true \n") << State::Disabled;
    QTest::newRow("GNOME") << QByteArray("[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n")
                           << State::Disabled;
    QTest::newRow("not hidden") << QByteArray("[Desktop Entry]\nHidden=false\n") << State::On;
    QTest::newRow("of an action") << QByteArray(
                                         "[Desktop Entry]\nExec=grelot\n[Other]\nHidden=true\n")
                                  << State::On;
}

void TestXdgAutostart::whatThePersonDisabled()
{
    QFETCH(const QByteArray, entry);
    const Folders folders;
    Folders::write(folders.own(), entry);
    Folders::write(folders.theirs(), "[Desktop Entry]\nExec=grelot\n");
    QTEST(folders.autostart().state(), "state");
}

void TestXdgAutostart::anEntryThatIsOnIsLeftAsItIs()
{
    const Folders folders;
    const QByteArray own = "[Desktop Entry]\nExec=sleep 5; grelot\n";
    Folders::write(folders.own(), own);
    QVERIFY(!folders.autostart().set(true));
    QCOMPARE(Folders::read(folders.own()), own);
}

void TestXdgAutostart::systemsEntryCanBeSwitchedOff()
{
    const Folders folders;
    Folders::write(folders.theirs(), "[Desktop Entry]\nExec=grelot\n");
    XdgAutostart autostart = folders.autostart();
    QCOMPARE(autostart.state(), State::On);
    QVERIFY(!autostart.set(false));
    QCOMPARE(autostart.state(), State::Disabled);
}

void TestXdgAutostart::folderThatCannotBeWritten()
{
    const Folders folders;
    Folders::write(folders.top.filePath(QStringLiteral("home")), "a file where a folder should be");
    const auto problem = folders.autostart().set(true);
    QVERIFY(problem);
    QVERIFY2(problem->contains(QStringLiteral("autostart")), qPrintable(*problem));
}

QTEST_GUILESS_MAIN(TestXdgAutostart)
#include "tst_xdgautostart.moc"
