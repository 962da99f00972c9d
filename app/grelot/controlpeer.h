// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonlines.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Grelot {

/// One program that talks to the running instance.
class ControlPeer final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostUnread = 4 * 1024 * 1024; ///< bytes; a peer that reads slower goes

    /// Takes the socket over.
    ControlPeer(QLocalSocket *socket, QObject *parent);
    ~ControlPeer() override;

    void send(const QJsonObject &object);
    /// Ends the conversation once all is sent.
    void close();
    bool isWatching() const { return m_watching; }
    void setWatching() { m_watching = true; }

Q_SIGNALS:
    void requested(Grelot::ControlPeer *peer, const QJsonObject &request);
    void gone(Grelot::ControlPeer *peer);

private:
    void read();
    void drop();

    QLocalSocket *m_socket; // a child
    JsonLines m_lines;
    bool m_watching = false;
};

} // namespace Grelot
