// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clientaddress.h"

namespace Grelot {

/// How the gateway's front is set up.
struct GatewayOptions
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;                                    ///< 0: any free one
    QByteArray basePath = QByteArrayLiteral("/push/v1"); ///< begins with a slash, ends without
    QList<QByteArray> allowedOrigins; ///< "https://mail.example.org", compared as they are
    QList<Subnet> trustedProxies;     ///< whose X-Forwarded-For is believed
};

} // namespace Grelot
