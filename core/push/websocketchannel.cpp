// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "websocketchannel.h"

#include "handshakefailure.h"
#include "tlswords.h"
#include "wiremodel.h"

#include <QNetworkRequest>
#include <QSslError>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace Grelot {

namespace {

constexpr qint64 maskSize = 4; ///< of a client's frame (RFC 6455 5.3)

QUrl webSocketUrl(QUrl url)
{
    url.setScheme(
        url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/")); // Qt 6.4 would send "GET ?query"
    return url;
}

} // namespace

WebSocketChannel::WebSocketChannel(QObject *parent)
    : Channel(parent)
    , m_socket(std::make_unique<QWebSocket>())
{
    // Qt's own limits are 2 GiB.
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageSize);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageSize);
    connectSignals();
}

WebSocketChannel::~WebSocketChannel()
{
    abort();
}

void WebSocketChannel::open(const ChannelRequest &request)
{
    QNetworkRequest networkRequest(webSocketUrl(request.url));
    if (!request.authorization.isEmpty())
        networkRequest.setRawHeader("Authorization", request.authorization);
    networkRequest.setRawHeader("User-Agent", "Grelot/" GRELOT_VERSION);
    QWebSocketHandshakeOptions options;
    if (!request.subprotocol.isEmpty())
        options.setSubprotocols({request.subprotocol});
    m_requestSize = WireModel::upgradeHead + networkRequest.url().toEncoded().size() +
        request.authorization.size() + request.subprotocol.size();
    m_socket->open(networkRequest, options);
}

void WebSocketChannel::probe()
{
    if (!m_open)
        return;
    m_socket->ping();
    tell(Transfer::Kind::Sent, WireModel::frame(0) + maskSize);
}

void WebSocketChannel::abort()
{
    m_ended = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void WebSocketChannel::send(const QByteArray &message)
{
    if (!m_open || m_ended)
        return;
    m_socket->sendTextMessage(QString::fromUtf8(message));
    tell(Transfer::Kind::Request, WireModel::frame(message.size()) + maskSize);
}

void WebSocketChannel::connectSignals()
{
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &WebSocketChannel::noteWritten);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_open = true;
        tell(Transfer::Kind::Received, WireModel::upgradeAnswer);
        Q_EMIT opened();
    });
    connect(m_socket.get(), &QWebSocket::textFrameReceived, this, &Channel::alive);
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        tell(Transfer::Kind::Received, WireModel::frame(payload.size()));
        Q_EMIT alive();
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QByteArray message = text.toUtf8();
        tell(Transfer::Kind::Received, WireModel::frame(message.size()));
        Q_EMIT messageReceived(message);
    });
    connect(m_socket.get(), &QWebSocket::binaryFrameReceived, this, [this] {
        fail({FailureKind::Permanent, tr("The server sent binary data where text is due."),
            QStringLiteral("binary frame"), {}});
    });
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &WebSocketChannel::sslErrors);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, &WebSocketChannel::ended);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        &WebSocketChannel::ended);
#endif
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketChannel::ended);
}

bool WebSocketChannel::isEncrypted() const
{
    return m_socket->requestUrl().scheme() == QLatin1String("wss");
}

/// Nothing else tells in Qt 6.4 how far a handshake has come. Without TLS what leaves first is our
/// request; with it that is the ClientHello, and more follows only once the peer has answered.
void WebSocketChannel::noteWritten()
{
    if (m_reached)
        return;
    if (!std::exchange(m_hasWritten, true)) {
        tell(Transfer::Kind::Opened, 0);
        if (isEncrypted())
            return;
    }
    m_reached = true;
    if (isEncrypted())
        tell(Transfer::Kind::Secured, 0);
    tell(Transfer::Kind::Request, m_requestSize);
    Q_EMIT reached();
}

void WebSocketChannel::tell(Transfer::Kind kind, qint64 bytes)
{
    Q_EMIT transferred({kind, bytes, isEncrypted()});
}

void WebSocketChannel::sslErrors(const QList<QSslError> &errors)
{
    fail(certificateFailure(errors, m_socket->requestUrl().host()));
}

void WebSocketChannel::ended()
{
    const QString words = m_socket->errorString();
    if (m_open)
        fail(closeFailure(m_socket->closeCode()));
    else if (m_reached)
        fail(handshakeFailure(words));
    else
        fail({FailureKind::Transient, tr("The server could not be reached."), words, {}});
}

void WebSocketChannel::fail(const Failure &failure)
{
    if (m_ended)
        return;
    // A failed handshake leaves TCP open in Qt 6.4 and is reported twice.
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
