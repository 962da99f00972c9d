// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "appsettingsstore.h"
#include "privatenamespace.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Grelot;

/// Disks of this test's own: it has a mount namespace for itself.
class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDiskChangesNothing();
    void whatFailedIsNotWrittenLater();
    void aReadOnlyFolderChangesNothing();
    void aFileThatCannotBeReadKeepsWhatWasKnown();
    void aDamagedFileIsSetAsideBeforeWriting();
    void aHugeFileCountsAsDamaged();
    void damagedAndReadOnlyIsNotOverwritten();
    void aNewerFileIsReadAndKept();
    void aNewerFileIsNotTouchedWithoutItsCopy();
    void whatAKilledGrelotLeftIsClearedUp();
    void aKilledWriterLosesNothing();
    void theLockOfADeadProcessIsNoObstacle();
    void theLockWithoutANameIsNoObstacle();
    void aBusyFileIsSaidNotWaitedFor();
    void aLinkStaysALink();
    void permissionsStay();

private:
    void mountDisk(const char *options);
    void remountReadOnly();
    void fillUp() const;
    QString path() const { return m_folder->filePath(QStringLiteral("disk/grelot.ini")); }
    QByteArray contents() const;
    void write(const QByteArray &contents) const;
    QStringList beside(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_isMounted = false;
};

namespace {

AppSettings changedSettings()
{
    AppSettings settings;
    settings.density = Density::Compact;
    return settings;
}

} // namespace

void TestSettingsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("disk")));
    mountDisk("size=64k");
}

void TestSettingsFile::cleanup()
{
    if (std::exchange(m_isMounted, false))
        QCOMPARE(umount2(m_folder->filePath(QStringLiteral("disk")).toLocal8Bit(), MNT_DETACH), 0);
}

void TestSettingsFile::mountDisk(const char *options)
{
    const QByteArray disk = m_folder->filePath(QStringLiteral("disk")).toLocal8Bit();
    QVERIFY2(mount("disk", disk.constData(), "tmpfs", 0, options) == 0, strerror(errno));
    m_isMounted = true;
}

void TestSettingsFile::remountReadOnly()
{
    const QByteArray disk = m_folder->filePath(QStringLiteral("disk")).toLocal8Bit();
    QVERIFY(mount("disk", disk.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
}

void TestSettingsFile::fillUp() const
{
    QFile filler(m_folder->filePath(QStringLiteral("disk/filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(1024, 'x')) > 0) {
    }
}

QByteArray TestSettingsFile::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettingsFile::write(const QByteArray &contents) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

QStringList TestSettingsFile::beside(const QString &pattern) const
{
    return QFileInfo(path()).dir().entryList({pattern}, QDir::Files);
}

void TestSettingsFile::aFullDiskChangesNothing()
{
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    const QByteArray before = contents();
    fillUp();
    const QSignalSpy changed(&store, &AppSettingsStore::changed);
    AppSettings more = changedSettings();
    more.proxy.host = QString(2000, u'h');
    const auto problem = store.change(more);
    QVERIFY(problem);
    QVERIFY(problem->contains(QStringLiteral("disk has room")));
    QCOMPARE(contents(), before);
    QCOMPARE(store.settings(), changedSettings());
    QVERIFY(changed.isEmpty());
    QVERIFY2(beside(QStringLiteral("grelot.ini.*")).isEmpty(), "nothing half written stays");

    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("disk/filler"))));
    QCOMPARE(store.change(more), std::nullopt);
    QCOMPARE(AppSettingsStore(path()).settings(), more);
}

void TestSettingsFile::whatFailedIsNotWrittenLater()
{
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    fillUp();
    AppSettings refused = changedSettings();
    refused.proxy.host = QString(2000, u'h');
    QVERIFY(store.change(refused));
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("disk/filler"))));
    AppSettings other = changedSettings();
    other.sound = false;
    QCOMPARE(store.change(other), std::nullopt);
    QCOMPARE(AppSettingsStore(path()).settings(), other);
}

void TestSettingsFile::aReadOnlyFolderChangesNothing()
{
    QCOMPARE(AppSettingsStore(path()).change(changedSettings()), std::nullopt);
    remountReadOnly();
    AppSettingsStore store(path());
    QCOMPARE(store.settings(), changedSettings());
    QVERIFY(store.takeProblems().isEmpty());
    const auto problem = store.change({});
    QVERIFY(problem);
    QVERIFY(problem->contains(QStringLiteral("you own")));
    QCOMPARE(store.settings(), changedSettings());
}

void TestSettingsFile::aFileThatCannotBeReadKeepsWhatWasKnown()
{
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkdir(path())); // not even root reads a folder as a file
    store.reload();
    QCOMPARE(store.settings(), changedSettings());
    QCOMPARE(store.takeProblems().size(), 1);
    QVERIFY(store.change({}));
}

void TestSettingsFile::aDamagedFileIsSetAsideBeforeWriting()
{
    AppSettingsStore store(path());
    write("[appearance\ndensity");
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    QCOMPARE(beside(QStringLiteral("grelot.ini.damaged-*")).size(), 1);
    const QStringList problems = store.takeProblems();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(beside(QStringLiteral("grelot.ini.damaged-*")).first()));
    QCOMPARE(AppSettingsStore(path()).settings(), changedSettings());
}

void TestSettingsFile::aHugeFileCountsAsDamaged()
{
    mountDisk("size=4m"); // over the small one
    write("[appearance]\ndensity=compact\n" + QByteArray(SettingsFile::largestFile, '\n'));
    AppSettingsStore store(path());
    QCOMPARE(store.settings(), AppSettings());
    QCOMPARE(store.takeProblems().size(), 1);
    QCOMPARE(beside(QStringLiteral("grelot.ini.damaged-*")).size(), 1);
    cleanup();
    m_isMounted = true; // the small one
}

void TestSettingsFile::damagedAndReadOnlyIsNotOverwritten()
{
    write("[appearance\ndensity");
    remountReadOnly();
    AppSettingsStore store(path());
    QCOMPARE(store.settings(), AppSettings());
    QVERIFY(store.takeProblems().first().contains(QStringLiteral("cannot be set aside")));
    QVERIFY(store.change(changedSettings()));
    QCOMPARE(contents(), QByteArray("[appearance\ndensity"));
}

void TestSettingsFile::aNewerFileIsReadAndKept()
{
    const QByteArray newer = "[General]\nformat=7\n\n[appearance]\ndensity=compact\nglow=very\n"
                             "trayIcon=holographic\n";
    write(newer);
    AppSettingsStore store(path());
    QCOMPARE(store.settings(), changedSettings());
    QCOMPARE(store.takeProblems().size(), 1);
    QCOMPARE(contents(), newer);

    AppSettings next = changedSettings();
    next.sound = false;
    QCOMPARE(store.change(next), std::nullopt);
    const QStringList kept = beside(QStringLiteral("grelot.ini.newer-*"));
    QCOMPARE(kept.size(), 1);
    QFile copy(QFileInfo(path()).dir().filePath(kept.first()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), newer);
    QVERIFY2(contents().contains("glow=very"), "what is not understood stays, too");
    QVERIFY(contents().contains("trayIcon=holographic"));

    QCOMPARE(store.change({}), std::nullopt);
    QCOMPARE(beside(QStringLiteral("grelot.ini.newer-*")), kept);
}

void TestSettingsFile::aNewerFileIsNotTouchedWithoutItsCopy()
{
    const QByteArray newer =
        "[General]\nformat=7\n\n[later]\nmuch=" + QByteArray(30'000, 'x') + "\n";
    write(newer);
    AppSettingsStore store(path());
    fillUp();
    QVERIFY(store.change(changedSettings()));
    QCOMPARE(contents(), newer);
}

void TestSettingsFile::whatAKilledGrelotLeftIsClearedUp()
{
    QFile left(path() + QStringLiteral(".new-AbCdEf"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    AppSettingsStore store(path());
    QVERIFY2(left.exists(), "reading clears nothing up: somebody may be writing");
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    QCOMPARE(beside(QStringLiteral("grelot.ini*")), QStringList{QStringLiteral("grelot.ini")});
}

void TestSettingsFile::aKilledWriterLosesNothing()
{
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    for (int i = 0; i < 20; ++i) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path()});
        QSignalSpy output(&writer, &QProcess::readyReadStandardOutput);
        QTRY_VERIFY_WITH_TIMEOUT(output.size() > i % 4, 10'000); // it writes on and on
        writer.kill();
        QSignalSpy finished(&writer, &QProcess::finished);
        QTRY_VERIFY(writer.state() == QProcess::NotRunning || !finished.isEmpty());
        AppSettingsStore after(path());
        QCOMPARE(after.takeProblems(), QStringList());
        QCOMPARE(after.settings().density, Density::Compact);
        AppSettings next = after.settings();
        next.sound = !next.sound;
        QCOMPARE(after.change(next), std::nullopt);
    }
    QCOMPARE(beside(QStringLiteral("grelot.ini*")), QStringList{QStringLiteral("grelot.ini")});
}

void TestSettingsFile::theLockOfADeadProcessIsNoObstacle()
{
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QProcess dead;
    dead.start(QStringLiteral("true"), QStringList());
    const qint64 pid = dead.processId();
    QTRY_COMPARE(dead.state(), QProcess::NotRunning);
    lock.write(QByteArray::number(pid) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
}

void TestSettingsFile::theLockWithoutANameIsNoObstacle()
{
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly)); // killed before it wrote who it is
    lock.close();
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
}

void TestSettingsFile::aBusyFileIsSaidNotWaitedFor()
{
    AppSettingsStore store(path());
    QLockFile busy(path() + QStringLiteral(".lock"));
    QVERIFY(busy.lock());
    QVERIFY(store.change(changedSettings()));
    busy.unlock();
    QCOMPARE(store.change(changedSettings()), std::nullopt);
}

void TestSettingsFile::aLinkStaysALink()
{
    const QString real = m_folder->filePath(QStringLiteral("disk/dotfiles.ini"));
    QFile file(real);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::link(real, path()));
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(AppSettingsStore(real).settings(), changedSettings());
}

void TestSettingsFile::permissionsStay()
{
    AppSettingsStore store(path());
    QCOMPARE(store.change(changedSettings()), std::nullopt);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFile::ReadGroup));
    QCOMPARE(store.change({}), std::nullopt);
    QCOMPARE(QFile::permissions(path()) & others, QFile::ReadGroup);
}

namespace {

/// What is killed in the middle: changes one setting after another and says so.
[[noreturn]] void writeOn(const QString &path)
{
    AppSettingsStore store(path);
    QFile out;
    if (!out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        _exit(1);
    for (AppSettings settings = store.settings();; settings.sound = !settings.sound) {
        store.change(settings);
        out.write(".");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--write"))
        writeOn(app.arguments().value(2));
    // Qt remembers it; from a namespace of our own it cannot be told in a chroot.
    const QString program = QCoreApplication::applicationFilePath();
    if (program.isEmpty())
        qFatal("the path of this program is not known");
    // Before QTest starts threads.
    if (const auto problem = enterNamespaces(CLONE_NEWNS))
        qFatal("%s", qPrintable(*problem));
    // In a chroot "/" is no mount point; there others may see what the test mounts, and unmounts.
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 && errno != EINVAL)
        qFatal("the mounts of this test would be seen outside: %s", strerror(errno));
    TestSettingsFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingsfile.moc"
