// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "opensockets.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

namespace Grelot {

namespace {

/// The inodes of the sockets that a process has open.
QSet<QByteArray> socketsOf(qint64 process)
{
    QSet<QByteArray> inodes;
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
    // They are links to nothing that exists as a file.
    const QStringList names =
        folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        char target[64] = {};
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const QByteArray prefix = "socket:[";
        if (::readlink(path.constData(), target, sizeof target - 1) > 0 &&
            QByteArray(target).startsWith(prefix))
            inodes.insert(QByteArray(target).mid(prefix.size()).chopped(1));
    }
    return inodes;
}

qsizetype count(const QString &table, const QSet<QByteArray> &inodes, quint16 port)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray end = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const QByteArray established = "01";
    qsizetype found = 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // number, local, remote, state, queues, timer, retransmits, uid, timeout, inode
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() > 9 && fields[2].endsWith(end) && fields[3] == established)
            found += inodes.contains(fields[9]) ? 1 : 0;
    }
    return found;
}

} // namespace

qsizetype connectionsTo(quint16 port, qint64 process)
{
    const QSet<QByteArray> inodes = socketsOf(process);
    const QString net = QStringLiteral("/proc/%1/net/").arg(process);
    return count(net + QStringLiteral("tcp"), inodes, port) +
        count(net + QStringLiteral("tcp6"), inodes, port);
}

} // namespace Grelot
