// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapprobe.h"

#include <QTcpSocket>

namespace Grelot {

namespace {

constexpr int patience = 20'000; // ms

} // namespace

ImapProbe::ImapProbe(quint16 port, const QByteArray &user, const QByteArray &password)
    : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!m_socket->waitForConnected(patience))
        qFatal("probe: %s", qPrintable(m_socket->errorString()));
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    readUntil("* OK");
    run("LOGIN " + user + ' ' + password);
    run("SELECT INBOX");
}

ImapProbe::~ImapProbe() = default;

QByteArray ImapProbe::readUntil(const QByteArray &start)
{
    QByteArray all;
    while (true) {
        while (!m_socket->canReadLine()) {
            if (!m_socket->waitForReadyRead(patience))
                qFatal("probe: no %s: %s", start.constData(), qPrintable(m_socket->errorString()));
        }
        const QByteArray line = m_socket->readLine();
        all += line;
        if (line.startsWith(start))
            return all;
    }
}

QByteArray ImapProbe::run(const QByteArray &command)
{
    const QByteArray tag = 'p' + QByteArray::number(++m_tag) + ' ';
    m_socket->write(tag + command + "\r\n");
    const QByteArray answer = readUntil(tag);
    if (!answer.contains(tag + "OK"))
        qFatal("probe: %s: %s", command.constData(), answer.constData());
    return answer;
}

void ImapProbe::setFlags(const QByteArray &uids, const QByteArray &flags)
{
    run("UID STORE " + uids + " +FLAGS.SILENT (" + flags + ')');
}

void ImapProbe::clearFlags(const QByteArray &uids, const QByteArray &flags)
{
    run("UID STORE " + uids + " -FLAGS.SILENT (" + flags + ')');
}

void ImapProbe::remove(const QByteArray &uids)
{
    setFlags(uids, "\\Deleted");
    run("UID EXPUNGE " + uids);
}

void ImapProbe::move(const QByteArray &uids, const QByteArray &mailbox)
{
    run("UID MOVE " + uids + ' ' + mailbox);
}

void ImapProbe::append(const QByteArray &mailbox, const QByteArray &message)
{
    QByteArray lines = message;
    lines.replace("\r\n", "\n").replace("\n", "\r\n");
    run("APPEND \"" + mailbox + "\" {" + QByteArray::number(lines.size()) + "+}\r\n" + lines);
}

void ImapProbe::startIdle()
{
    m_exists = false;
    m_socket->write("p" + QByteArray::number(++m_tag) + " IDLE\r\n");
    readUntil("+");
}

bool ImapProbe::poll()
{
    // waitForReadyRead(0) looks at the socket without an event loop.
    while (!m_exists && (m_socket->canReadLine() || m_socket->waitForReadyRead(0))) {
        while (m_socket->canReadLine()) {
            if (m_socket->readLine().contains("EXISTS") && !m_exists) {
                m_existsAt = std::chrono::steady_clock::now();
                m_exists = true;
            }
        }
    }
    return m_exists;
}

void ImapProbe::endIdle()
{
    m_socket->write("DONE\r\n");
    readUntil("p" + QByteArray::number(m_tag));
}

qintptr ImapProbe::descriptor() const
{
    return m_socket->socketDescriptor();
}

} // namespace Grelot
