// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "appsettings.h"

#include <QNetworkProxyFactory>

namespace Grelot {

/// The way out as the settings say. This machine itself is never reached through a proxy, and what
/// listens here never listens elsewhere.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    /// secret: the proxy's password; empty: without.
    explicit ProxyFactory(ProxySettings settings, QString secret = {});

    /// Holds for all connections of this process that are made from now on.
    static void apply(const ProxySettings &settings, const QString &secret = {});

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxySettings m_settings;
    QString m_secret;
};

} // namespace Grelot
