// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "runtimepaths.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Grelot;

class RuntimePathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void madeForOneAlone();
    void anOpenOneIsClosed();
    void aSymbolicLinkIsRefused();
    void aFileIsRefused();
    void anothersFolderIsRefused();
    void whatCannotBeMadeIsRefused();
    void standardPathsAreAbsolute();
    void belowAFolder();

private:
    RuntimePaths paths() const { return RuntimePaths::below(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Of the file system, not of the user: as QFile says it for the owner.
int modeOf(const QString &path)
{
    return int(QFile::permissions(path) &
        (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
            QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
            QFile::ExeOther));
}

constexpr int onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

void RuntimePathsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void RuntimePathsTest::madeForOneAlone()
{
    QVERIFY(!paths().prepareRuntimeFolder());
    QCOMPARE(modeOf(paths().runtimeFolder), onlyOwner);
    QVERIFY(!paths().prepareRuntimeFolder());
}

void RuntimePathsTest::anOpenOneIsClosed()
{
    QVERIFY(QDir().mkpath(paths().runtimeFolder));
    QVERIFY(QFile::setPermissions(paths().runtimeFolder,
        QFile::Permissions::fromInt(onlyOwner) | QFile::WriteOther | QFile::ExeOther));
    QVERIFY(!paths().prepareRuntimeFolder());
    QCOMPARE(modeOf(paths().runtimeFolder), onlyOwner);
}

void RuntimePathsTest::aSymbolicLinkIsRefused()
{
    const QString target = m_folder->filePath(QStringLiteral("target"));
    QVERIFY(QDir().mkpath(target));
    const int before = modeOf(target);
    QVERIFY(QFile::link(target, paths().runtimeFolder));
    const auto problem = paths().prepareRuntimeFolder();
    QVERIFY(problem);
    QVERIFY(problem->contains(paths().runtimeFolder));
    QCOMPARE(modeOf(target), before);
    // One that leads nowhere yet.
    QVERIFY(QDir().rmdir(target));
    QVERIFY(paths().prepareRuntimeFolder());
    QVERIFY(!QFileInfo::exists(target));
}

void RuntimePathsTest::aFileIsRefused()
{
    QFile file(paths().runtimeFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(paths().prepareRuntimeFolder());
}

void RuntimePathsTest::anothersFolderIsRefused()
{
    RuntimePaths foreign = paths();
    if (::geteuid() == 0) {
        QVERIFY(QDir().mkpath(foreign.runtimeFolder));
        QCOMPARE(::chown(QFile::encodeName(foreign.runtimeFolder).constData(), 65534, 65534), 0);
    } else {
        foreign.runtimeFolder = QStringLiteral("/usr"); // root's everywhere
    }
    const int before = modeOf(foreign.runtimeFolder);
    QVERIFY(foreign.prepareRuntimeFolder());
    QCOMPARE(modeOf(foreign.runtimeFolder), before);
}

void RuntimePathsTest::whatCannotBeMadeIsRefused()
{
    RuntimePaths impossible = paths();
    impossible.runtimeFolder = QStringLiteral("/dev/null/grelot");
    QVERIFY(impossible.prepareRuntimeFolder());
}

void RuntimePathsTest::standardPathsAreAbsolute()
{
    const RuntimePaths standard = RuntimePaths::standard();
    for (const QString &path : {standard.settingsFile, standard.dataFolder, standard.runtimeFolder,
             standard.socket(), standard.lockFile()}) {
        QVERIFY2(QDir::isAbsolutePath(path), qPrintable(path));
        QVERIFY2(path.contains(QStringLiteral("/grelot")), qPrintable(path));
    }
}

void RuntimePathsTest::belowAFolder()
{
    for (const QString &path : {paths().settingsFile, paths().dataFolder, paths().runtimeFolder,
             paths().socket(), paths().lockFile()})
        QVERIFY2(path.startsWith(m_folder->path() + u'/'), qPrintable(path));
}

QTEST_GUILESS_MAIN(RuntimePathsTest)
#include "tst_runtimepaths.moc"
