// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "redirectrule.h"

namespace Grelot {

namespace {

/// Of our two schemes; -1: neither.
int defaultPort(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https"))
        return 443;
    return url.scheme() == QLatin1String("http") ? 80 : -1;
}

int portOf(const QUrl &url)
{
    return url.port(defaultPort(url));
}

} // namespace

bool mayFollow(const QUrl &from, const QUrl &to)
{
    if (!to.isValid() || defaultPort(to) < 0 || to.host().isEmpty() || to.host() != from.host() ||
        !to.userInfo().isEmpty())
        return false;
    if (to.scheme() == from.scheme())
        return portOf(to) == portOf(from);
    return to.scheme() == QLatin1String("https") && portOf(from) == 80 && portOf(to) == 443;
}

} // namespace Grelot
