// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "proxyfactory.h"

#include <QHostAddress>

namespace Grelot {

namespace {

bool isOutgoing(const QNetworkProxyQuery &query)
{
    return query.queryType() == QNetworkProxyQuery::TcpSocket ||
        query.queryType() == QNetworkProxyQuery::UrlRequest;
}

bool isThisMachine(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
        QHostAddress(host).isLoopback();
}

} // namespace

ProxyFactory::ProxyFactory(ProxySettings settings, QString secret)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
{
}

void ProxyFactory::apply(const ProxySettings &settings, const QString &secret)
{
    setApplicationProxyFactory(new ProxyFactory(settings, secret)); // Qt owns it
}

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (!isOutgoing(query) || isThisMachine(query.peerHostName()))
        return {none};
    const auto manual = [this](QNetworkProxy::ProxyType type) {
        return QNetworkProxy(type, m_settings.host, m_settings.port, m_settings.user, m_secret);
    };
    switch (m_settings.kind) {
    case ProxySettings::Kind::System:
        return systemProxyForQuery(query);
    case ProxySettings::Kind::None:
        return {none};
    case ProxySettings::Kind::Http:
        return {manual(QNetworkProxy::HttpProxy)};
    case ProxySettings::Kind::Socks5:
        return {manual(QNetworkProxy::Socks5Proxy)};
    }
    Q_UNREACHABLE();
}

} // namespace Grelot
