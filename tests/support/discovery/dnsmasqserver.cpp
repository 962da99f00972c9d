// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "dnsmasqserver.h"

#include "dieswithparent.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QProcess>
#include <QStandardPaths>
#include <QUdpSocket>

namespace Grelot {

namespace {

constexpr int patience = 10'000; // ms
constexpr quint16 port = 53;

/// Asks for localhost's A record: any answer shows that it serves.
const QByteArray question("\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00"
                          "\x09localhost\x00\x00\x01\x00\x01",
    12 + 11 + 4);

QString program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("dnsmasq"));
    // Debian keeps it where only root looks.
    return found.isEmpty()
        ? QStandardPaths::findExecutable(QStringLiteral("dnsmasq"), {QStringLiteral("/usr/sbin")})
        : found;
}

} // namespace

DnsmasqServer::DnsmasqServer(const QStringList &options)
    : m_process(std::make_unique<QProcess>())
{
    if (program().isEmpty())
        qFatal("dnsmasq is not installed (Debian: dnsmasq-base)");
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    dieWithParent(*m_process);
    m_process->start(program(),
        QStringList{QStringLiteral("--keep-in-foreground"), QStringLiteral("--conf-file=/dev/null"),
            QStringLiteral("--no-resolv"), QStringLiteral("--no-hosts"),
            QStringLiteral("--log-facility=-"), QStringLiteral("--pid-file="),
            QStringLiteral("--user="), QStringLiteral("--bind-interfaces"),
            QStringLiteral("--except-interface=lo"),
            QStringLiteral("--listen-address=") + QLatin1String(address)} +
            options);
    const QDeadlineTimer deadline(patience);
    while (!answers()) {
        if (deadline.hasExpired() || m_process->waitForFinished(10))
            qFatal("dnsmasq does not start on 127.0.0.77:53: %s", m_process->readAll().constData());
    }
}

DnsmasqServer::~DnsmasqServer()
{
    m_process->terminate();
    if (!m_process->waitForFinished(patience))
        m_process->kill();
    m_process->waitForFinished(patience);
}

bool DnsmasqServer::answers() const
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QLatin1String(address)), port);
    return socket.write(question) == question.size() && socket.waitForReadyRead(200);
}

} // namespace Grelot
