// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkinformation.h"
#include "personreturn.h"
#include "reachability.h"
#include "sleepwatch.h"

#ifdef Q_OS_LINUX
#include "netlinkwatch.h"
#endif

namespace Grelot {

Senses makeSystemSenses(Clock &clock)
{
    Senses senses;
    senses.network = std::make_unique<NetworkHint>(systemAddresses, clock);
#ifdef Q_OS_LINUX
    if (const int socket = NetlinkWatch::openSocket(); socket >= 0) {
        NetworkHint *hint = senses.network.get();
        auto *netlink = new NetlinkWatch(socket, hint);
        QObject::connect(netlink, &NetlinkWatch::changed, hint, &NetworkHint::lookSoon);
    }
#endif
    followNetworkInformation(*senses.network);
    senses.others.push_back(std::make_unique<SleepWatch>(
        QDBusConnection::systemBus(), std::make_unique<SystemBootClock>(), clock));
    senses.others.push_back(std::make_unique<PersonReturn>(QDBusConnection::sessionBus()));
    return senses;
}

} // namespace Grelot
