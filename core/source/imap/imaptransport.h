// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "imapconfig.h"

#include <QObject>

class QSslSocket;

namespace Grelot {

/// The bytes to and from one server: TCP and TLS with full verification. Used once; after failed()
/// or abort() it is silent. failed() comes from the event loop, never from within a call.
class ImapTransport : public QObject
{
    Q_OBJECT

public:
    explicit ImapTransport(const ImapConfig &config, QObject *parent = nullptr);
    ~ImapTransport() override;

    void open();
    /// Starts TLS on a connection in the clear. What came before the handshake is thrown away: it
    /// was not the server's word (CVE-2011-0411).
    void startTls();
    void write(const QByteArray &bytes);
    void abort();
    bool isEncrypted() const;

Q_SIGNALS:
    void connected(); ///< TCP stands, and with ImapSecurity::Tls also TLS
    void encrypted(); ///< after startTls()
    void received(const QByteArray &bytes);
    void failed(const Grelot::Failure &failure);

private:
    void configure();
    void readSome();
    void onSecured();
    void onSocketError();
    void onCertificateRefused();
    void fail(const Failure &failure);

    ImapConfig m_config;
    QSslSocket *m_socket; // a child
    bool m_dead = false;
};

/// Whether `host` is this very machine: 127.0.0.0/8, ::1 or exactly "localhost".
bool isLoopback(const QString &host);

} // namespace Grelot
