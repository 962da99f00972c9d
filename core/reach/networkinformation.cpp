// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkinformation.h"

#include "networkhint.h"

#include <QNetworkInformation>

namespace Grelot {

void followNetworkInformation(NetworkHint &hint)
{
    using Information = QNetworkInformation;
    if (!Information::loadDefaultBackend() || !Information::instance())
        return;
    const Information *information = Information::instance();
    QObject::connect(information, &Information::reachabilityChanged, &hint,
        [&hint](Information::Reachability reachability) {
            if (reachability == Information::Reachability::Online)
                hint.changedSoon();
            else
                hint.lookSoon();
        });
    QObject::connect(
        information, &Information::transportMediumChanged, &hint, [&hint] { hint.changedSoon(); });
}

} // namespace Grelot
