// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "gatewayprogram.h"

#include "dieswithparent.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

namespace Grelot {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

} // namespace

GatewayProgram::GatewayProgram(quint16 imapPort, QStringList options)
    : m_imapPort(imapPort)
    , m_options(std::move(options))
    , m_port(freePort())
{
}

GatewayProgram::~GatewayProgram()
{
    kill();
}

bool GatewayProgram::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    dieWithParent(*m_process);
    m_process->start(QStringLiteral(GRELOT_GATEWAY_PROGRAM),
        QStringList{QStringLiteral("--imap"),
            QStringLiteral("imap://127.0.0.1:%1?tls=none").arg(m_imapPort),
            QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)} +
            m_options);
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired()) {
        if (answers(m_port))
            return true;
        if (m_process->waitForFinished(20))
            return false;
    }
    return false;
}

void GatewayProgram::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5'000);
    m_process.reset();
}

void GatewayProgram::freeze()
{
    ::kill(pid_t(m_process->processId()), SIGSTOP);
}

void GatewayProgram::thaw()
{
    ::kill(pid_t(m_process->processId()), SIGCONT);
}

QString GatewayProgram::accountUrl(const QString &user) const
{
    return QStringLiteral("push+http://%1@127.0.0.1:%2").arg(user).arg(m_port);
}

} // namespace Grelot
