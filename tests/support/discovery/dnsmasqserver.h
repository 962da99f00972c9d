// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <memory>

class QProcess;

namespace Grelot {

/// A real dnsmasq of one's own on 127.0.0.77, port 53 (Qt 6.4 asks a nameserver at no other), which
/// knows what it is told and asks nobody. Listening that low takes root. For tests only: it blocks,
/// and it ends the program (qFatal) with what is wrong when it cannot be started.
class DnsmasqServer
{
public:
    static constexpr char address[] = "127.0.0.77";

    /// options: such as "--srv-host=_imaps._tcp.example.test,imap.example.test,993,10,5".
    explicit DnsmasqServer(const QStringList &options);
    ~DnsmasqServer();

private:
    bool answers() const;

    std::unique_ptr<QProcess> m_process;
};

} // namespace Grelot
