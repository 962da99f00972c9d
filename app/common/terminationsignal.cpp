// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "terminationsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Grelot {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array numbers{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends{-1, -1};

// In a signal handler only a write is allowed; the event loop reads the other end.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

void handle(int number)
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[1], &byte, 1) == 1)
            Q_EMIT asked();
    });
    for (const int number : numbers)
        handle(number);
}

TerminationSignal::~TerminationSignal()
{
    for (const int number : numbers)
        std::signal(number, SIG_DFL);
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

#else

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
}

TerminationSignal::~TerminationSignal() = default;

#endif

} // namespace Grelot
