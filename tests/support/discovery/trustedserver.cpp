// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "trustedserver.h"

#include <QFile>
#include <QSslConfiguration>

namespace Grelot {

TrustedServer::TrustedServer(const QByteArrayList &hosts)
    : m_authority(m_folder.path(), hosts)
{
    trustInThisProcess(m_authority.authority());
}

SelfSigned TrustedServer::identity() const
{
    QFile certificate(certificateFile());
    QFile key(keyFile());
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("no certificate in %s", qPrintable(m_folder.path()));
    return {QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
}

void trustInThisProcess(const QByteArray &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace Grelot
