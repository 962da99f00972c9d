// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gatewayserver.h"
#include "imaplogincheck.h"
#include "randomsource.h"

namespace Grelot {

/// A gateway before an IMAP server: whoever that server lets in is let in here.
class PassThroughGateway : public QObject
{
    Q_OBJECT

public:
    /// clock and random outlive it; `server` is without user and mailbox.
    PassThroughGateway(const GatewayOptions &options, const ImapConfig &server,
        const QStringList &mailboxes, Clock &clock, RandomSource &random,
        QObject *parent = nullptr);

    GatewayServer &server() { return m_server; }

private:
    ImapLoginCheck m_login;
    GatewayServer m_server;
};

} // namespace Grelot
