// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "clientaddress.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Grelot {

namespace {

/// An IPv4 address that a dual-stack socket shows as IPv6 is the same address.
QHostAddress plain(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    QHostAddress result = mapped ? QHostAddress(v4) : address;
    result.setScopeId({});
    return result;
}

bool isTrusted(const QHostAddress &address, const QList<Subnet> &proxies)
{
    return std::any_of(proxies.begin(), proxies.end(),
        [&](const Subnet &proxy) { return address.isInSubnet(proxy); });
}

} // namespace

std::optional<Subnet> subnetOf(const QString &text)
{
    const Subnet subnet =
        text.contains(u'/') ? QHostAddress::parseSubnet(text) : Subnet(QHostAddress(text), 0);
    if (subnet.first.isNull())
        return std::nullopt;
    if (text.contains(u'/'))
        return subnet;
    return Subnet(
        subnet.first, subnet.first.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
}

QHostAddress clientAddressOf(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
    const QList<Subnet> &trustedProxies)
{
    QHostAddress client = plain(peer);
    for (auto entry = forwardedFor.rbegin(); entry != forwardedFor.rend(); ++entry) {
        if (!isTrusted(client, trustedProxies))
            break;
        const QHostAddress next(QString::fromLatin1(*entry));
        if (next.isNull())
            break;
        client = plain(next);
    }
    return client;
}

QString networkOf(const QString &address)
{
    constexpr int prefix = 64;
    const QHostAddress host = plain(QHostAddress(address));
    if (host.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = host.toIPv6Address();
    std::fill(std::begin(bytes.c) + prefix / 8, std::end(bytes.c), quint8(0));
    return QStringLiteral("%1/%2").arg(QHostAddress(bytes).toString()).arg(prefix);
}

QHostAddress loopbackOf(const QString &user)
{
    const QByteArray hash = QCryptographicHash::hash(user.toUtf8(), QCryptographicHash::Sha256);
    const auto byte = [&hash](
                          int index) { return quint32(static_cast<unsigned char>(hash[index])); };
    constexpr quint32 net = 127U << 24;
    constexpr quint32 ours = 0x80U << 16; // far from 127.0.0.1, which is everybody's
    return QHostAddress(net | ours | (byte(0) & 0x7FU) << 16 | byte(1) << 8 | byte(2));
}

} // namespace Grelot
