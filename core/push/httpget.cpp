// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpget.h"

#include "httpstatus.h"
#include "redirectrule.h"
#include "replyfailure.h"
#include "tlswords.h"
#include "wiremodel.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace Grelot {

namespace {

constexpr qint64 readBuffer = 64 * 1024;

bool isRedirect(int status)
{
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
}

qint64 headSize(const QNetworkRequest &request)
{
    qint64 size = WireModel::requestHead + request.url().toEncoded().size();
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        size += name.size() + request.rawHeader(name).size() + 4; // ": " and the line's end
    return size;
}

qint64 headSize(const QNetworkReply &reply)
{
    qint64 size = 19; // the status line and the empty one
    for (const auto &[name, value] : reply.rawHeaderPairs())
        size += name.size() + value.size() + 4;
    return size;
}

} // namespace

HttpGet::HttpGet(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

HttpGet::~HttpGet()
{
    abort();
}

void HttpGet::start(const QNetworkRequest &request)
{
    m_redirects = 0;
    send(request);
}

void HttpGet::abort()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    m_isKeptOpen &= reply->isFinished();
    reply->disconnect(this);
    // Qt reports an error status again once the body is there, and complains after an abort; to be
    // deleted ends it as well.
    if (httpStatusOf(*reply) < 400)
        reply->abort();
    reply->deleteLater();
}

void HttpGet::send(const QNetworkRequest &request)
{
    abort();
    m_sent = false;
    m_answered = false;
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        tellSent();
        if (std::exchange(m_sent, true))
            Q_EMIT resent();
        else
            Q_EMIT sent();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpGet::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpGet::received);
    connect(m_reply, &QNetworkReply::finished, this, &HttpGet::end);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        fail(certificateFailure(errors, m_reply->url().host()));
    });
}

void HttpGet::takeHead()
{
    if (m_answered || httpStatusOf(*m_reply) == 0)
        return;
    tell(Transfer::Kind::Received, headSize(*m_reply));
    const QByteArray location = m_reply->rawHeader("Location");
    if (isRedirect(httpStatusOf(*m_reply)) && !location.isEmpty()) {
        redirect(location);
        return;
    }
    m_answered = true;
    Q_EMIT answered();
}

void HttpGet::redirect(const QByteArray &location)
{
    Failure failure = statusFailure(httpStatusOf(*m_reply));
    const QUrl from = m_reply->url();
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (!mayFollow(from, to)) {
        failure.obstacle =
            tr("the server or a proxy on the way sends requests on to another server");
        failure.text =
            tr("The server or a proxy on the way sends requests on to another server, where Grelot "
               "does not send your password. Check the account's address.");
        fail(failure);
    } else if (++m_redirects > mostRedirects) {
        failure.obstacle =
            tr("the server or a proxy on the way sends requests on more than %n times", nullptr,
                mostRedirects);
        fail(failure);
    } else {
        QNetworkRequest request = m_reply->request();
        request.setUrl(to);
        send(request);
    }
}

void HttpGet::end()
{
    const QNetworkReply *reply = m_reply;
    m_isKeptOpen = reply->error() == QNetworkReply::NoError &&
        reply->rawHeader("Connection").toLower() != "close";
    takeHead();
    if (m_reply && m_reply == reply)
        Q_EMIT finished();
}

QByteArray HttpGet::read(qint64 most)
{
    const QByteArray bytes = m_reply->read(most);
    tell(Transfer::Kind::Received, bytes.size());
    return bytes;
}

void HttpGet::tellSent()
{
    // Sent again, it went out over another connection.
    if (!m_isKeptOpen || m_sent) {
        tell(Transfer::Kind::Opened, 0);
        if (m_reply->url().scheme() == QLatin1String("https"))
            tell(Transfer::Kind::Secured, 0);
    }
    tell(Transfer::Kind::Request, headSize(m_reply->request()));
}

void HttpGet::tell(Transfer::Kind kind, qint64 bytes)
{
    Q_EMIT transferred({kind, bytes, m_reply->url().scheme() == QLatin1String("https")});
}

void HttpGet::fail(const Failure &failure)
{
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
