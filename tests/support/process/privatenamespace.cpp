// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "privatenamespace.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <unistd.h>

namespace Grelot {

namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) >= 0;
}

} // namespace

std::optional<QString> enterNamespaces(int kinds)
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    const bool root = user == "0";
    if (unshare(root ? kinds : CLONE_NEWUSER | kinds) != 0) {
        return QStringLiteral("the system refuses a namespace of one's own (%1): start it as root, "
                              "or where user namespaces are allowed")
            .arg(QString::fromLocal8Bit(std::strerror(errno)));
    }
    const bool known = root ||
        (writeTo("/proc/self/setgroups", "deny") &&
            writeTo("/proc/self/uid_map", user + ' ' + user + " 1") &&
            writeTo("/proc/self/gid_map", group + ' ' + group + " 1"));
    return known ? std::nullopt
                 : std::optional(QStringLiteral("the namespace cannot be told who its user is"));
}

} // namespace Grelot
