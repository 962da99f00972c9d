// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "selfsigned.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Grelot {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SelfSigned SelfSigned::make(const QString &commonName)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const int code = QProcess::execute(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + commonName,
            QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    if (code != 0)
        return {QSslCertificate(), QSslKey()};
    return {QSslCertificate(contents(certificate)), QSslKey(contents(key), QSsl::Rsa)};
}

} // namespace Grelot
