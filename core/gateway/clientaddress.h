// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QList>

#include <optional>
#include <utility>

namespace Grelot {

/// An address with the length of its prefix.
using Subnet = std::pair<QHostAddress, int>;

/// "10.0.0.0/8", "::1", "192.0.2.7"; nullopt when it is neither.
std::optional<Subnet> subnetOf(const QString &text);

/// Where a request came from: the peer; or, when that is a trusted proxy, the last address of
/// X-Forwarded-For that is not one. `forwardedFor` are that header's entries in order. What is no
/// address ends the search: it is the word of nobody.
QHostAddress clientAddressOf(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
    const QList<Subnet> &trustedProxies);

/// Whom an address stands for where failures are counted: an IPv4 address for itself, an IPv6 one
/// for its /64, of which anyone at home has as many addresses as they like.
QString networkOf(const QString &address);

/// A loopback address (127/8) of this user's own, always the same. It stands for the client where
/// its true address says nothing, or is shared with somebody who guesses passwords.
QHostAddress loopbackOf(const QString &user);

} // namespace Grelot
