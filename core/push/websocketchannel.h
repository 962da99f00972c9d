// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QWebSocket;
class QSslError;
QT_END_NAMESPACE

namespace Grelot {

/// Text messages over a WebSocket (RFC 6455), with certificates verified. Pings are the client's.
class WebSocketChannel final : public Channel
{
    Q_OBJECT

public:
    explicit WebSocketChannel(QObject *parent = nullptr);
    ~WebSocketChannel() override;

    Rung rung() const override { return Rung::WebSocket; }
    void open(const ChannelRequest &request) override;
    void probe() override;
    void abort() override;
    void send(const QByteArray &message) override;
    bool canProbe() const override { return true; }

private:
    void connectSignals();
    bool isEncrypted() const;
    void noteWritten();
    void tell(Transfer::Kind kind, qint64 bytes);
    void sslErrors(const QList<QSslError> &errors);
    void ended();
    void fail(const Failure &failure);

    std::unique_ptr<QWebSocket> m_socket;
    qint64 m_requestSize = 0; ///< bytes; Qt does not tell them apart from those of TLS
    bool m_hasWritten = false;
    bool m_reached = false;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace Grelot
