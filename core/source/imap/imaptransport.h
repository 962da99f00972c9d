// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "transfer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Grelot {

struct ImapConfig;

/// The bytes to and from one server. Used once; after failed() or abort() it is silent. failed()
/// comes from the event loop, never from within a call.
class ImapTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open() = 0;
    /// Starts TLS on a connection in the clear. What came before the handshake is thrown away: it
    /// was not the server's word (CVE-2011-0411).
    virtual void startTls() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    virtual void abort() = 0;
    virtual bool isEncrypted() const = 0;

Q_SIGNALS:
    void connected(); ///< TCP stands, and with ImapSecurity::Tls also TLS
    void encrypted(); ///< after startTls()
    void received(const QByteArray &bytes);
    void failed(const Grelot::Failure &failure);
    void transferred(const Grelot::Transfer &transfer);
};

/// Makes the transport of one connection.
using ImapTransportFactory =
    std::function<std::unique_ptr<ImapTransport>(const ImapConfig &config)>;

/// An ImapSocket.
std::unique_ptr<ImapTransport> imapSocket(const ImapConfig &config);

} // namespace Grelot
