// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchaccounts.h"
#include "dovecotserver.h"
#include "hugeimapserver.h"
#include "privatenetwork.h"

namespace Grelot {

/// Many IMAP accounts in one `grelot watch`, over TLS. Says "many" after the window.
class BenchMany
{
public:
    explicit BenchMany(std::chrono::seconds window);
    int run();

private:
    std::chrono::seconds m_window;
    PrivateNetwork m_network;
    DovecotServer m_dovecot;
};

/// The first look into a mailbox of a million messages by `grelot watch`. Says "huge".
class BenchHuge
{
public:
    explicit BenchHuge(HugeImapServer::Extensions extensions)
        : m_extensions(extensions)
    {
    }
    int run();

private:
    HugeImapServer::Extensions m_extensions;
    PrivateNetwork m_network;
};

/// The server of that mailbox. Says "listening" and its "port".
int serveHugeMailbox(HugeImapServer::Extensions extensions);

} // namespace Grelot
