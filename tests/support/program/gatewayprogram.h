// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace Grelot {

/// The real grelot-gateway before an IMAP server on loopback, always on the same port.
class GatewayProgram
{
public:
    /// options: more words of its command line.
    explicit GatewayProgram(quint16 imapPort, QStringList options = {});
    ~GatewayProgram();

    /// Listening when it returns true.
    bool start();
    /// SIGKILL: no goodbye.
    void kill();
    /// Stops it where it stands: its connections stay, but nothing is answered any more.
    void freeze();
    void thaw();

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process ? m_process->processId() : 0; }
    /// What `account add` wants.
    QString accountUrl(const QString &user) const;

private:
    quint16 m_imapPort;
    QStringList m_options;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace Grelot
