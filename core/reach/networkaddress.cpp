// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkaddress.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QtEndian>

#include <algorithm>

namespace Grelot {

namespace {

NetworkAddress::Medium mediumOf(const QNetworkInterface &device)
{
    if (device.type() == QNetworkInterface::Ethernet)
        return NetworkAddress::Medium::Ethernet;
    if (device.type() == QNetworkInterface::Wifi)
        return NetworkAddress::Medium::Wifi;
    return NetworkAddress::Medium::Unknown;
}

QByteArray mediumName(NetworkAddress::Medium medium)
{
    switch (medium) {
    case NetworkAddress::Medium::Unknown:
        return {};
    case NetworkAddress::Medium::Ethernet:
        return "ethernet";
    case NetworkAddress::Medium::Wifi:
        return "wifi";
    }
    Q_UNREACHABLE();
}

bool isV4(const QHostAddress &address)
{
    return address.protocol() == QHostAddress::IPv4Protocol;
}

QByteArray bytesOf(const QHostAddress &address)
{
    if (isV4(address)) {
        const quint32 value = qToBigEndian(address.toIPv4Address());
        return {reinterpret_cast<const char *>(&value), sizeof value};
    }
    const Q_IPV6ADDR value = address.toIPv6Address();
    return {reinterpret_cast<const char *>(value.c), sizeof value.c};
}

QByteArray subnetOf(const NetworkAddress &address)
{
    QByteArray bytes = bytesOf(address.address);
    const qsizetype bits = bytes.size() * 8;
    const qsizetype prefix = address.prefix < 0 ? bits : std::min(qsizetype(address.prefix), bits);
    for (qsizetype bit = prefix; bit < bits; ++bit)
        bytes[bit / 8] = char(bytes[bit / 8] & ~(0x80 >> (bit % 8)));
    return mediumName(address.medium) + ' ' + bytes.toHex() + '/' + QByteArray::number(prefix);
}

bool isUsable(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && (isV4(address) || !address.isLinkLocal());
}

} // namespace

NetworkAddresses systemAddresses()
{
    constexpr QNetworkInterface::InterfaceFlags alive =
        QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
    NetworkAddresses result;
    const auto devices = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &device : devices) {
        const auto flags = device.flags();
        if ((flags & alive) != alive || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = device.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            result.append({device.name(), entry.ip(), entry.prefixLength(), mediumOf(device)});
        }
    }
    return result;
}

NetworkAddresses usableAddresses(const NetworkAddresses &all)
{
    NetworkAddresses result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result),
        [](const NetworkAddress &one) { return isUsable(one.address); });
    std::sort(result.begin(), result.end(), [](const auto &left, const auto &right) {
        return std::pair(left.device, bytesOf(left.address)) <
            std::pair(right.device, bytesOf(right.address));
    });
    return result;
}

QByteArray networkIdOf(const NetworkAddresses &usable)
{
    QByteArrayList subnets;
    for (const NetworkAddress &address : usable) {
        if (!address.address.isLinkLocal())
            subnets.append(subnetOf(address));
    }
    if (subnets.isEmpty())
        return {};
    std::sort(subnets.begin(), subnets.end());
    subnets.erase(std::unique(subnets.begin(), subnets.end()), subnets.end());
    return QCryptographicHash::hash(subnets.join('\n'), QCryptographicHash::Sha256)
        .first(8)
        .toHex();
}

} // namespace Grelot
