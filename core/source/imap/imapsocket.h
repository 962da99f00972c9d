// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapconfig.h"
#include "imaptransport.h"

class QSslSocket;

namespace Grelot {

/// TCP, and TLS with full verification.
class ImapSocket final : public ImapTransport
{
    Q_OBJECT

public:
    explicit ImapSocket(const ImapConfig &config, QObject *parent = nullptr);
    ~ImapSocket() override;

    void open() override;
    void startTls() override;
    void write(const QByteArray &bytes) override;
    void abort() override;
    bool isEncrypted() const override;

private:
    void configure();
    void readSome();
    void tell(Transfer::Kind kind, qint64 bytes);
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
