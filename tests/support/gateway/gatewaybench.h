// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demomailbox.h"
#include "gatewayserver.h"
#include "scriptedlogin.h"
#include "virtualclock.h"

#include <QPointer>

#include <map>

namespace Grelot {

/// A gateway on loopback, in virtual time, with still mailboxes: users ada (password engine) and
/// bob (builder).
struct GatewayBench
{
    explicit GatewayBench(const GatewayOptions &options = {});

    /// Of a path below the base, with its query.
    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const;
    QUrl events(const QString &query = {}) const
    {
        return url(QStringLiteral("/events") + query, QStringLiteral("ws"));
    }
    DemoMailbox *mailbox(const QString &user = QStringLiteral("ada")) { return feeds.at(user); }

    VirtualClock clock;
    RandomSource random{1};
    ScriptedLogin login;
    std::map<QString, QPointer<DemoMailbox>> feeds;
    int feedsMade = 0;
    GatewayServer server;
};

/// "Basic ..." for "user:password".
QByteArray basic(const QByteArray &pair);

} // namespace Grelot
