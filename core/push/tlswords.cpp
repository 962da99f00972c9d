// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "tlswords.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

namespace Grelot {

namespace {

constexpr qsizetype longestName = 100;

/// A name out of a certificate that anyone may have made.
QString nameIn(const QStringList &names)
{
    const QString name = plainLine(names.join(QLatin1String(", ")), longestName);
    return name.isEmpty() ? QCoreApplication::translate("Tls", "nobody named") : name;
}

} // namespace

Failure certificateFailure(const QList<QSslError> &errors, const QString &host)
{
    const QSslError error = errors.isEmpty() ? QSslError() : errors.first();
    const QSslCertificate certificate = error.certificate();
    const QString fingerprint =
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return {FailureKind::User,
        QCoreApplication::translate("Tls",
            "The certificate that %1 showed was refused: %2. It is made out to %3 by %4; its "
            "SHA-256 "
            "fingerprint is %5. The password was not sent.")
            .arg(host, error.errorString(),
                nameIn(certificate.subjectInfo(QSslCertificate::CommonName)),
                nameIn(certificate.issuerInfo(QSslCertificate::CommonName)), fingerprint),
        QStringLiteral("certificate refused, error %1").arg(int(error.error())), {},
        Need::Certificate};
}

} // namespace Grelot
