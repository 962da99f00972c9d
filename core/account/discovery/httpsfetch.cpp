// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "httpsfetch.h"

#include "outgoingrequest.h"
#include "replyfailure.h"
#include "tlswords.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace Grelot {

namespace {

constexpr qint64 readBuffer = 64 * 1024;

QNetworkRequest anonymousRequest(const QUrl &url, const QByteArray &accept)
{
    QNetworkRequest request = outgoingRequest(url, {});
    request.setRawHeader("Accept", accept);
    // Otherwise Qt unpacks by itself, and a small answer becomes a large one.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto attribute :
        {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

} // namespace

HttpsFetch::HttpsFetch(QNetworkAccessManager &network, PageRequest request,
    PageFetcher::Answered answered, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_answered(std::move(answered))
{
}

HttpsFetch::~HttpsFetch()
{
    drop();
}

void HttpsFetch::start()
{
    const QString objection = objectionTo(m_request.url);
    if (objection.isEmpty()) {
        send(m_request.url);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, objection] { answer(objection); }, Qt::QueuedConnection);
}

void HttpsFetch::send(const QUrl &url)
{
    m_body.clear();
    m_reply = m_network.get(anonymousRequest(url, m_request.accept));
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpsFetch::end);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        answer(certificateFailure(errors, m_reply->url().host()).text);
    });
}

void HttpsFetch::drop()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpsFetch::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > PageFetcher::maxBody)
        answer(tr("The answer is larger than 256 KiB, which Grelot does not take."));
}

void HttpsFetch::end()
{
    read();
    if (!m_reply)
        return;
    const int status = httpStatusOf(*m_reply);
    if (isRedirect())
        redirect();
    else if (status == 0 || (status < 400 && m_reply->error() != QNetworkReply::NoError))
        answer(networkProblem());
    else
        answer(Page{m_reply->url(), status, contentTypeOf(*m_reply), m_body,
            m_reply->hasRawHeader("WWW-Authenticate")});
}

bool HttpsFetch::isRedirect() const
{
    const int status = httpStatusOf(*m_reply);
    return ((status >= 301 && status <= 303) || status == 307 || status == 308) &&
        m_reply->hasRawHeader("Location");
}

void HttpsFetch::redirect()
{
    const QUrl to = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    QString objection = objectionTo(to);
    if (objection.isEmpty() && m_request.mayGoTo && !m_request.mayGoTo(to)) {
        objection = tr("The request is sent on to %1, where Grelot does not send your address.")
                        .arg(to.host());
    }
    if (objection.isEmpty() && ++m_redirects > PageFetcher::maxRedirects) {
        objection = tr("The request is sent on more than %n times, which Grelot does not follow.",
            nullptr, PageFetcher::maxRedirects);
    }
    if (!objection.isEmpty()) {
        answer(objection);
        return;
    }
    drop();
    send(to);
}

QString HttpsFetch::objectionTo(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return tr("The request is sent on to an address that cannot be used.");
    if (url.scheme() != u"https")
        return tr("The request is sent on to an address without encryption, where Grelot does not "
                  "follow.");
    return {};
}

QString HttpsFetch::networkProblem() const
{
    if (m_reply->error() == QNetworkReply::HostNotFoundError)
        return tr("There is no host %1.").arg(m_reply->url().host());
    return networkFailure(m_reply->error()).text;
}

void HttpsFetch::answer(const PageFetcher::Answer &answer)
{
    const auto answered = std::exchange(m_answered, nullptr);
    drop();
    deleteLater();
    if (answered)
        answered(answer);
}

} // namespace Grelot
