// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace Grelot {

/// An address that this machine has.
struct NetworkAddress
{
    enum class Medium { Unknown, Ethernet, Wifi };

    QString device; ///< "eth0"
    QHostAddress address;
    int prefix = -1; ///< length of the subnet's; -1 when unknown
    Medium medium = Medium::Unknown;

    bool operator==(const NetworkAddress &) const = default;
};

using NetworkAddresses = QList<NetworkAddress>;
using AddressReader = std::function<NetworkAddresses()>;

/// Of all interfaces that are up, have a carrier, and are not loopback.
NetworkAddresses systemAddresses();

/// Those through which something may be reached, in a fixed order: no loopback, and no link-local
/// of IPv6, which every interface has as soon as it has a carrier. A link-local of IPv4
/// (RFC 3927) counts: a machine takes one to be used when nobody gave it a better one, and a
/// connection that is tried in vain costs less than one that is not tried.
NetworkAddresses usableAddresses(const NetworkAddresses &all);

/// What tells this network from another: a short hash of the subnets and media, empty when there is
/// nothing to tell by. It is made of nothing secret and shows no address.
QByteArray networkIdOf(const NetworkAddresses &usable);

} // namespace Grelot
