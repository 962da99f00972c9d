// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "netlinkwatch.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace Grelot {

namespace {

constexpr int datagramsAtOnce = 64; ///< more are left for the next turn of the event loop

/// Whether a datagram tells of addresses. What is cut off or no netlink at all says nothing.
bool tellsOfAddresses(QByteArrayView datagram)
{
    while (std::size_t(datagram.size()) >= sizeof(nlmsghdr)) {
        nlmsghdr head{};
        std::memcpy(&head, datagram.data(), sizeof head);
        if (head.nlmsg_len < sizeof head || head.nlmsg_len > std::size_t(datagram.size()))
            return false;
        if (head.nlmsg_type == RTM_NEWADDR || head.nlmsg_type == RTM_DELADDR)
            return true;
        const auto step = std::size_t(NLMSG_ALIGN(head.nlmsg_len));
        datagram = datagram.sliced(qsizetype(std::min(step, std::size_t(datagram.size()))));
    }
    return false;
}

} // namespace

int NetlinkWatch::openSocket()
{
    const int result = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (result < 0)
        return -1;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (::bind(result, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return result;
    ::close(result);
    return -1;
}

NetlinkWatch::NetlinkWatch(int socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_notifier(socket, QSocketNotifier::Read, this)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &NetlinkWatch::read);
}

NetlinkWatch::~NetlinkWatch()
{
    m_notifier.setEnabled(false);
    ::close(m_socket);
}

void NetlinkWatch::read()
{
    bool tells = false;
    for (int i = 0; i < datagramsAtOnce; ++i) {
        std::array<char, 8'192> buffer{};
        const auto size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (size > 0) {
            tells = tells || tellsOfAddresses({buffer.data(), qsizetype(size)});
            continue;
        }
        const bool lost = size < 0 && errno == ENOBUFS; // more was said than the kernel keeps
        const bool drained = size < 0 && (errno == EAGAIN || errno == EINTR);
        tells = tells || lost;
        if (!lost && !drained)
            m_notifier.setEnabled(false); // closed or broken: it would be ready for ever
        if (!lost)
            break;
    }
    if (tells)
        Q_EMIT changed();
}

} // namespace Grelot
