// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "diskfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Grelot {

namespace {

constexpr qsizetype nameSize = 16; // characters of the hash

} // namespace

QString fingerprintOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

DiskFile::DiskFile(const QString &folder, const QString &account, const QString &suffix)
    // A hash, since not every account's name is a file's on every system.
    : DiskFile(QDir(folder).filePath(fingerprintOf(account).left(nameSize) + suffix))
{
}

QString DiskFile::name() const
{
    return QDir::toNativeSeparators(m_path);
}

std::optional<QByteArray> DiskFile::read(qint64 most)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.size() > most ? QByteArray() : file.readAll();
}

std::optional<QString> DiskFile::write(const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return file.errorString();
}

QString DiskFile::setAside()
{
    const QString aside = m_path + QLatin1String(".damaged");
    QFile::remove(aside);
    QFile::rename(m_path, aside);
    return aside;
}

void DiskFile::remove()
{
    QFile::remove(m_path);
}

} // namespace Grelot
