// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "controlserver.h"

#include "peeruser.h"

#include <QLocalSocket>

namespace Grelot {

ControlServer::ControlServer(RuntimePaths paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer()
{
    close();
}

ControlServer::Outcome ControlServer::listen()
{
    if (const auto problem = m_paths.prepareRuntimeFolder())
        return failed(*problem);
    m_lock = std::make_unique<QLockFile>(m_paths.lockFile());
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        const bool held = m_lock->error() == QLockFile::LockFailedError;
        m_lock.reset();
        return held ? Outcome::OtherInstance
                    : failed(tr("The lock file %1 cannot be made.").arg(m_paths.lockFile()));
    }
    // We hold the lock: a socket that is still there belongs to one that was killed.
    QLocalServer::removeServer(m_paths.socket());
    if (!m_server.listen(m_paths.socket())) {
        return failed(tr("The control socket %1 cannot be made: %2.")
                          .arg(m_paths.socket(), m_server.errorString()));
    }
    return Outcome::Listening;
}

void ControlServer::close()
{
    m_server.close();
    const auto peers = std::exchange(m_peers, {});
    for (ControlPeer *peer : peers) {
        peer->disconnect(this);
        peer->close();
        peer->deleteLater();
    }
    m_lock.reset();
}

void ControlServer::broadcast(const QJsonObject &event)
{
    const auto peers = m_peers; // one that is dropped leaves the list under way
    for (ControlPeer *peer : peers) {
        if (peer->isWatching())
            peer->send(event);
    }
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isSameUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *peer = new ControlPeer(socket, this);
        m_peers.append(peer);
        connect(peer, &ControlPeer::requested, this, &ControlServer::requested);
        connect(peer, &ControlPeer::gone, this, [this](ControlPeer *leaving) {
            m_peers.removeOne(leaving);
            leaving->disconnect(this);
            leaving->deleteLater();
        });
    }
}

ControlServer::Outcome ControlServer::failed(const QString &text)
{
    m_error = text;
    m_lock.reset();
    return Outcome::Failed;
}

} // namespace Grelot
