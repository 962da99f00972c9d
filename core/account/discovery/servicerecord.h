// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// One SRV record (RFC 2782): where the DNS says a service is.
struct ServiceRecord
{
    QString target; ///< in ASCII, without a dot at its end; empty: the service is not offered
    quint16 port = 0;
    quint16 priority = 0; ///< lower ones first
    quint16 weight = 0;   ///< among equals, how often this one is to be the first

    bool operator==(const ServiceRecord &) const = default;
};

} // namespace Grelot
