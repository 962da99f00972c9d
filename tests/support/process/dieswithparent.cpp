// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dieswithparent.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace Grelot {

namespace {

#ifdef Q_OS_LINUX
void tieToParent(QProcess &process, int signal)
{
    process.setChildProcessModifier([parent = ::getpid(), signal] {
        ::prctl(PR_SET_PDEATHSIG, signal);
        // It may have died before it was asked for.
        if (::getppid() != parent)
            ::_exit(1);
    });
}
#endif

} // namespace

void dieWithParent(QProcess &process)
{
#ifdef Q_OS_LINUX
    tieToParent(process, SIGKILL);
#else
    Q_UNUSED(process)
#endif
}

void endWithParent(QProcess &process)
{
#ifdef Q_OS_LINUX
    tieToParent(process, SIGTERM);
#else
    Q_UNUSED(process)
#endif
}

} // namespace Grelot
