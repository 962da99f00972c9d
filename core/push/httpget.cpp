// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpget.h"

#include "httpstatus.h"
#include "redirectrule.h"
#include "replyfailure.h"
#include "tlswords.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace Grelot {

namespace {

constexpr qint64 readBuffer = 64 * 1024;

bool isRedirect(int status)
{
    return (status >= 301 && status <= 303) || status == 307 || status == 308;
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
    takeHead();
    if (m_reply && m_reply == reply)
        Q_EMIT finished();
}

void HttpGet::fail(const Failure &failure)
{
    abort();
    Q_EMIT failed(failure);
}

} // namespace Grelot
