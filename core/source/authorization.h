// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Grelot {

struct Secret;

/// The value of an Authorization header for this user and secret (RFC 7617, RFC 6750).
QByteArray authorizationFor(const QString &user, const Secret &secret);

} // namespace Grelot
