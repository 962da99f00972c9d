// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "privatenetwork.h"

#include "benchlines.h"
#include "privatenamespace.h"

#include <QFile>
#include <QString>

#include <arpa/inet.h>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Grelot {

namespace {

void raiseLoopback(int socket)
{
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    if (ioctl(socket, SIOCSIFFLAGS, &request) != 0)
        giveUp(QStringLiteral("the loopback device of the private network does not start"));
}

/// Sends one datagram to itself; its size without the IP and UDP headers.
qint64 sendDatagram(int socket)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    char bytes[100] = {};
    if (bind(socket, generic, length) != 0 || getsockname(socket, generic, &length) != 0 ||
        sendto(socket, bytes, sizeof(bytes), 0, generic, length) != sizeof(bytes) ||
        recv(socket, bytes, sizeof(bytes), 0) != sizeof(bytes))
        giveUp(QStringLiteral("the loopback device of the private network does not work"));
    return sizeof(bytes);
}

} // namespace

PrivateNetwork::PrivateNetwork()
{
    constexpr qint64 headers = 20 + 8; // IPv4, UDP
    if (const auto problem = enterNamespaces(CLONE_NEWNET))
        giveUp(*problem);
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    raiseLoopback(socket);
    const Traffic before = counted();
    const qint64 sent = sendDatagram(socket);
    ::close(socket);
    m_start = counted();
    m_linkHeader = m_start.bytes - before.bytes - sent - headers;
    if (m_start.packets != before.packets + 1 || m_linkHeader < 0)
        giveUp(QStringLiteral("the counters of the loopback device are not understood"));
}

PrivateNetwork::Traffic PrivateNetwork::traffic() const
{
    const Traffic now = counted();
    const qint64 packets = now.packets - m_start.packets;
    return {now.bytes - m_start.bytes - packets * m_linkHeader, packets};
}

PrivateNetwork::Traffic PrivateNetwork::counted()
{
    QFile file(QStringLiteral("/proc/net/dev"));
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArray words = line.simplified();
            if (!words.startsWith("lo:"))
                continue;
            const QList<QByteArray> numbers = words.mid(3).simplified().split(' ');
            return {numbers.value(0).toLongLong(), numbers.value(1).toLongLong()};
        }
    }
    giveUp(QStringLiteral("there are no counters of the loopback device"));
}

} // namespace Grelot
