// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "controlclient.h"

#include <QPointer>

namespace Grelot {

ControlClient::ControlClient(QString socketPath, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(socketPath))
    , m_deadline(clock.alarm([this] {
        m_timedOut = true;
        end();
    }))
{
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_request); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::end);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::end);
}

ControlClient::~ControlClient()
{
    m_socket.disconnect(this);
}

void ControlClient::request(const QString &command, const QString &argument)
{
    m_deadline->start(deadline);
    send(command, argument);
}

void ControlClient::follow(const QString &command)
{
    send(command, {});
}

void ControlClient::send(const QString &command, const QString &argument)
{
    m_request =
        toLine({{QStringLiteral("command"), command}, {QStringLiteral("argument"), argument}});
    m_socket.connectToServer(m_path);
}

void ControlClient::read()
{
    const QPointer self(this);
    m_lines.feed(m_socket.readAll());
    while (const auto object = m_lines.next()) {
        m_deadline->stop();
        Q_EMIT received(*object);
        if (!self)
            return;
    }
    if (m_lines.isOverlong())
        end();
}

void ControlClient::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline->stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT ended();
}

void tellInstance(const QString &socketPath, const QString &command, const QString &argument,
    Clock &clock, QObject *parent, const std::function<void()> &then)
{
    auto *client = new ControlClient(socketPath, clock, parent);
    QObject::connect(client, &ControlClient::received, parent, [client, then] {
        client->disconnect();
        then();
    });
    QObject::connect(client, &ControlClient::ended, parent, then);
    client->request(command, argument);
}

} // namespace Grelot
