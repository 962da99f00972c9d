// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT
//
// A program that blocks its event loop twice: once it waits, once it works.

#include <QCoreApplication>
#include <QTimer>

#include <ctime>
#include <poll.h>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTimer::singleShot(50, [] {
        poll(nullptr, 0, 130); // as a library that waits for its answer
        QTimer::singleShot(50, [] {
            // Of the processor's time: others may have it meanwhile.
            const std::clock_t end = std::clock() + 90 * CLOCKS_PER_SEC / 1'000;
            while (std::clock() < end) {
            }
            QTimer::singleShot(50, &QCoreApplication::quit);
        });
    });
    return QCoreApplication::exec();
}
