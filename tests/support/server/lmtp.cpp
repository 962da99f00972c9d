// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "lmtp.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>

namespace Grelot {

namespace {

constexpr int patience = 20'000; // ms

QByteArray onLines(const QByteArray &message)
{
    QByteArray text = message;
    text.replace("\r\n", "\n").replace('\n', "\r\n");
    if (!text.endsWith("\r\n"))
        text += "\r\n";
    text.replace("\r\n.", "\r\n..");
    return text;
}

/// Waits for the last line of an LMTP reply.
void expectReply(QTcpSocket &socket, char code)
{
    while (true) {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(patience))
                qFatal("LMTP: no answer: %s", qPrintable(socket.errorString()));
        }
        const QByteArray line = socket.readLine();
        if (line.size() < 4 || line[3] == '-')
            continue;
        if (line[0] != code)
            qFatal("LMTP: %s", line.constData());
        return;
    }
}

} // namespace

void deliverByLmtp(quint16 port, const QString &user, const QByteArrayList &messages)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(patience))
        qFatal("LMTP: %s", qPrintable(socket.errorString()));
    expectReply(socket, '2');
    socket.write("LHLO localhost\r\n");
    expectReply(socket, '2');
    for (const QByteArray &message : messages) {
        socket.write("MAIL FROM:<sender@example.org>\r\n");
        expectReply(socket, '2');
        socket.write("RCPT TO:<" + user.toUtf8() + ">\r\n");
        expectReply(socket, '2');
        socket.write("DATA\r\n");
        expectReply(socket, '3');
        socket.write(onLines(message) + ".\r\n");
        expectReply(socket, '2');
    }
    socket.write("QUIT\r\n");
    expectReply(socket, '2');
}

QByteArray plainMessage(const QByteArray &subject, const QByteArray &body)
{
    static int count = 0;
    return "From: Ada Lovelace <ada@example.org>\nTo: alice@example.org\nSubject: " + subject +
        "\nMessage-ID: <" + QByteArray::number(++count) + "." +
        QByteArray::number(QCoreApplication::applicationPid()) +
        "@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body;
}

} // namespace Grelot
