// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchaccounts.h"
#include "dovecotserver.h"
#include "privatenetwork.h"

#include <QJsonObject>

namespace Grelot {

/// Measures one IMAP account of `grelot watch` on a real Dovecot, in a private network, with 223
/// unread messages. Says "idle" after the window and, once a line came on standard input, "busy".
class BenchImap
{
public:
    BenchImap(BenchAccounts::Line line, std::chrono::seconds window);
    int run();

private:
    QJsonObject idle();
    QJsonObject busy();
    /// Bytes that pass while this is done and for a while after.
    template <typename Deed>
    qint64 bytesOf(const Deed &deed);
    QList<qint64> latencies();
    void arrive();
    /// Into the mailbox's own folder: nothing of it crosses the network.
    void drop(const QByteArray &message);

    BenchAccounts::Line m_line;
    std::chrono::seconds m_window;
    PrivateNetwork m_network;
    DovecotServer m_dovecot;
    std::unique_ptr<BenchAccounts> m_accounts;
    int m_dropped = 0;
};

} // namespace Grelot
