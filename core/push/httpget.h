// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "transfer.h"

#include <QNetworkRequest>
#include <QObject>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace Grelot {

/// A GET and the redirects that it may follow. It can be started again, which ends the one before.
/// What it brings is read from reply().
class HttpGet final : public QObject
{
    Q_OBJECT

public:
    /// The network has to outlive it.
    explicit HttpGet(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~HttpGet() override;

    void start(const QNetworkRequest &request);
    /// Closes the connection unless the answer was whole; nothing is emitted afterwards.
    void abort();
    /// Of the answer that counts; nullptr when nothing is under way.
    QNetworkReply *reply() const { return m_reply; }
    /// Of the body, so many bytes at most.
    QByteArray read(qint64 most);

Q_SIGNALS:
    void sent();     ///< a request has left, those after a redirect included
    void resent();   ///< the connection broke before an answer, and Qt has sent it again by itself
    void answered(); ///< the head of the answer stands, and it is no redirect
    void received(); ///< bytes of its body can be read
    void finished(); ///< the answer is whole, or none comes: reply() says which
    void failed(const Grelot::Failure &failure); ///< a certificate or a redirect was refused
    void transferred(const Grelot::Transfer &transfer);

private:
    void send(const QNetworkRequest &request);
    void takeHead();
    void redirect(const QByteArray &location);
    void end();
    void fail(const Failure &failure);
    void tellSent();
    void tell(Transfer::Kind kind, qint64 bytes);

    QNetworkAccessManager &m_network;
    QNetworkReply *m_reply = nullptr; ///< a child of the network's
    int m_redirects = 0;
    bool m_sent = false;
    bool m_answered = false;
    bool m_isKeptOpen = false; ///< the connection, for the next request
};

} // namespace Grelot
