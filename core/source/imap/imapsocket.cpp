// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapsocket.h"

#include "tlswords.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Grelot {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

std::unique_ptr<ImapTransport> imapSocket(const ImapConfig &config)
{
    return std::make_unique<ImapSocket>(config);
}

ImapSocket::ImapSocket(const ImapConfig &config, QObject *parent)
    : ImapTransport(parent)
    , m_config(config)
    , m_socket(new QSslSocket(this))
{
    connect(m_socket, &QSslSocket::readyRead, this, &ImapSocket::readSome);
    connect(m_socket, &QSslSocket::errorOccurred, this, &ImapSocket::onSocketError);
    connect(m_socket, &QSslSocket::sslErrors, this, &ImapSocket::onCertificateRefused);
    connect(m_socket, &QSslSocket::encrypted, this, &ImapSocket::onSecured);
    connect(m_socket, &QSslSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        tell(Transfer::Kind::Opened, 0);
        if (m_config.security != ImapSecurity::Tls)
            Q_EMIT connected();
    });
}

ImapSocket::~ImapSocket()
{
    abort();
}

void ImapSocket::configure()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_config.extraAuthorities.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(m_config.extraAuthorities, QSsl::Pem));
    m_socket->setSslConfiguration(tls);
    m_socket->setPeerVerifyName(m_config.host);
}

void ImapSocket::open()
{
    configure();
    // Whoever controls the DNS must not decide where "localhost" is.
    const QString address =
        m_config.host == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : m_config.host;
    switch (m_config.security) {
    case ImapSecurity::Tls:
        m_socket->connectToHostEncrypted(address, m_config.port, m_config.host);
        return;
    case ImapSecurity::StartTls:
        m_socket->connectToHost(address, m_config.port);
        return;
    case ImapSecurity::None:
        break;
    }
    if (!isLoopback(m_config.host) && !m_config.allowInsecure) {
        fail({FailureKind::User,
            tr("An unencrypted connection to %1 is refused: the password would cross the network "
               "readable by everyone. Use TLS.")
                .arg(m_config.host),
            QStringLiteral("plain connection beyond loopback"), {}});
        return;
    }
    m_socket->connectToHost(address, m_config.port);
}

void ImapSocket::startTls()
{
    m_socket->readAll();
    m_socket->startClientEncryption();
}

void ImapSocket::write(const QByteArray &bytes)
{
    if (m_dead)
        return;
    tell(Transfer::Kind::Request, bytes.size());
    m_socket->write(bytes);
}

bool ImapSocket::isEncrypted() const
{
    return m_socket->isEncrypted();
}

void ImapSocket::abort()
{
    m_dead = true;
    m_socket->disconnect(this);
    m_socket->abort();
}

void ImapSocket::readSome()
{
    if (m_dead)
        return;
    const QByteArray bytes = m_socket->readAll();
    tell(Transfer::Kind::Received, bytes.size());
    Q_EMIT received(bytes);
}

void ImapSocket::tell(Transfer::Kind kind, qint64 bytes)
{
    Q_EMIT transferred({kind, bytes, m_socket->isEncrypted()});
}

void ImapSocket::onSecured()
{
    tell(Transfer::Kind::Secured, 0);
    if (m_config.security == ImapSecurity::Tls)
        Q_EMIT connected();
    else
        Q_EMIT encrypted();
}

void ImapSocket::onCertificateRefused()
{
    fail(certificateFailure(m_socket->sslHandshakeErrors(), m_config.host));
}

void ImapSocket::onSocketError()
{
    const QString words = m_socket->errorString();
    QString text;
    switch (m_socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        text = tr("The mail server %1 was not found. Check the network and the server's name.");
        break;
    case QAbstractSocket::ConnectionRefusedError:
        text = tr("The mail server %1 refuses connections; it may be down.");
        break;
    case QAbstractSocket::RemoteHostClosedError:
        text = tr("The mail server %1 closed the connection.");
        break;
    case QAbstractSocket::SslHandshakeFailedError:
        text = tr("No encrypted connection to %1 could be made: %2. Another program may answer on "
                  "this port, such as a network's sign-in page.");
        break;
    default:
        text = tr("The connection to the mail server %1 failed: %2.");
        break;
    }
    text = text.contains(QLatin1String("%2")) ? text.arg(m_config.host, words)
                                              : text.arg(m_config.host);
    fail({FailureKind::Transient, text, words, {}});
}

void ImapSocket::fail(const Failure &failure)
{
    if (m_dead)
        return;
    abort();
    QMetaObject::invokeMethod(
        this, [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

} // namespace Grelot
