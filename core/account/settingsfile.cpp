// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "settingsfile.h"

#include "settingstable.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSettings>
#include <QTemporaryFile>

#include <filesystem>

namespace Grelot {

namespace {

constexpr std::chrono::milliseconds lockPatience{200};

int formatOf(const QSettings &settings)
{
    return settings.value(rowOf(Setting::Format).key, settingsFormat).toInt();
}

/// The file itself where the person made its name a link.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Like tryLock(), and not stopped by a lock whose owner was killed before it had written its name
/// into it, which takes microseconds; QLockFile would wait 30 s for that one.
bool take(QLockFile &lock)
{
    if (lock.tryLock(int(lockPatience.count())))
        return true;
    const QFileInfo file(lock.fileName());
    const bool isOrphan = file.exists() && file.size() == 0 &&
        file.lastModified().msecsTo(QDateTime::currentDateTime()) >= lockPatience.count();
    return isOrphan && QFile::remove(lock.fileName()) && lock.tryLock(0);
}

/// What a killed Grelot left behind; the lock says that nobody writes now.
void clearUp(const QString &path)
{
    const QFileInfo file(path);
    const QStringList left = file.dir().entryList({file.fileName() + QStringLiteral(".new-*")});
    for (const QString &name : left)
        QFile::remove(file.dir().filePath(name));
}

} // namespace

SettingsFile::State SettingsFile::look() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return State::Absent;
    if (info.size() > largestFile)
        return State::Damaged;
    QSettings settings(m_path, QSettings::IniFormat);
    settings.allKeys(); // what is damaged shows only once it is parsed
    switch (settings.status()) {
    case QSettings::NoError:
        return formatOf(settings) > settingsFormat ? State::Newer : State::Good;
    case QSettings::FormatError:
        return State::Damaged;
    case QSettings::AccessError:
        break;
    }
    return State::Unreadable;
}

bool SettingsFile::isReadable() const
{
    const State state = look();
    return state == State::Good || state == State::Newer;
}

bool SettingsFile::read(const std::function<void(QSettings &)> &take)
{
    switch (look()) {
    case State::Absent:
        return true;
    case State::Damaged:
        setAside();
        return true;
    case State::Unreadable:
        m_problems.append(tr("The settings in %1 cannot be read. Check who owns that file.")
                              .arg(QDir::toNativeSeparators(m_path)));
        return false;
    case State::Newer:
        m_problems.append(tr("The settings in %1 were written by a newer Grelot. What this one "
                             "understands of them is used; before it changes anything, it keeps a "
                             "copy beside them.")
                              .arg(QDir::toNativeSeparators(m_path)));
        break;
    case State::Good:
        break;
    }
    QSettings settings(m_path, QSettings::IniFormat);
    take(settings);
    return true;
}

QString SettingsFile::besideName(const QString &why) const
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString base = m_path + u'.' + why + u'-' + stamp;
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = base + u'-' + QString::number(i);
    return name;
}

bool SettingsFile::setAside()
{
    const QString aside = besideName(QStringLiteral("damaged"));
    const bool moved = QFile::rename(m_path, aside);
    m_problems.append(moved
            ? tr("The settings in %1 were damaged. They were set aside as %2, and Grelot starts "
                 "without an account and with its usual settings.")
                  .arg(QDir::toNativeSeparators(m_path), QFileInfo(aside).fileName())
            : tr("The settings in %1 are damaged and cannot be set aside. Move that file away.")
                  .arg(QDir::toNativeSeparators(m_path)));
    return moved;
}

std::optional<QString> SettingsFile::change(const std::function<bool(QSettings &)> &edit)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + QStringLiteral(".lock")); // as QSettings itself names it
    if (!take(lock))
        return lock.error() == QLockFile::LockFailedError ? busy() : notWritten();
    clearUp(m_path);
    const State state = look();
    if (state == State::Unreadable || (state == State::Damaged && !setAside()))
        return notWritten();
    QByteArray original;
    if (QFile file(m_path); file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return notWritten();
        original = file.readAll();
    }
    if (state == State::Newer && !keepOriginal(original))
        return notWritten();
    return writeAnew(original, edit) ? std::nullopt : std::optional(notWritten());
}

bool SettingsFile::keepOriginal(const QByteArray &original) const
{
    QSaveFile copy(besideName(QStringLiteral("newer")));
    if (!copy.open(QIODevice::WriteOnly))
        return false;
    copy.setPermissions(QFile::permissions(m_path));
    return copy.write(original) == original.size() && copy.commit();
}

// A QSettings whose writing failed keeps what it was told, for the whole process, and writes it
// some other time. So each change has one of its own, on a copy.
bool SettingsFile::writeAnew(
    const QByteArray &original, const std::function<bool(QSettings &)> &edit) const
{
    const QString target = realPath(m_path);
    QTemporaryFile copy(m_path + QStringLiteral(".new-XXXXXX")); // only the owner may read it
    if (!copy.open() || copy.write(original) != original.size() || !copy.flush())
        return false;
    if (QFile::exists(target))
        copy.setPermissions(QFile::permissions(target));
    copy.close();
    {
        QSettings settings(copy.fileName(), QSettings::IniFormat);
        if (!edit(settings))
            return true;
        settings.setValue(rowOf(Setting::Format).key, settingsFormat);
        settings.sync();
        if (settings.status() != QSettings::NoError)
            return false;
    }
    std::error_code error;
    std::filesystem::rename(native(copy.fileName()), native(target), error);
    copy.setAutoRemove(bool(error));
    return !error;
}

QString SettingsFile::notWritten() const
{
    return tr("The settings could not be written to %1. Check that the disk has room and that you "
              "own that folder.")
        .arg(QDir::toNativeSeparators(m_path));
}

QString SettingsFile::busy() const
{
    return tr("The settings in %1 are just being written by another program. Try again in a few "
              "seconds.")
        .arg(QDir::toNativeSeparators(m_path));
}

} // namespace Grelot
