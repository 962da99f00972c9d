// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "addedauthorities.h"

#include <QCoreApplication>
#include <QSslConfiguration>

namespace Grelot {

std::optional<QString> trustAddedAuthorities()
{
    const QString path = qEnvironmentVariable("SSL_CERT_FILE");
    if (path.isEmpty())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!tls.addCaCertificates(path)) {
        return QCoreApplication::translate("AddedAuthorities",
            "No certificate could be read from %1, which SSL_CERT_FILE names; only the system's "
            "certificate authorities are trusted.")
            .arg(path);
    }
    QSslConfiguration::setDefaultConfiguration(tls);
    return std::nullopt;
}

} // namespace Grelot
