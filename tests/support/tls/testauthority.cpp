// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "testauthority.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace Grelot {

namespace {

const QByteArray loopback = "DNS:localhost,IP:127.0.0.1";

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        qFatal("openssl %s failed: %s", qPrintable(arguments.join(u' ')),
            process.readAll().constData());
}

QStringList newKey(const QString &key, const QString &out, const QString &name)
{
    return {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
        QStringLiteral("-nodes"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), out,
        QStringLiteral("-subj"), QStringLiteral("/CN=") + name};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

TestAuthority::TestAuthority(const QString &folder, Kind kind)
    : m_folder(folder)
{
    make(kind, kind == Kind::WrongHost ? QByteArray("DNS:mail.example.org") : loopback);
}

TestAuthority::TestAuthority(const QString &folder, const QByteArrayList &hosts)
    : m_folder(folder)
{
    QByteArray names = loopback;
    for (const QByteArray &host : hosts)
        names += ",DNS:" + host;
    make(Kind::Signed, names);
}

void TestAuthority::make(Kind kind, const QByteArray &hosts)
{
    const QString at = m_folder + u'/';
    const QByteArray names = "subjectAltName=" + hosts + '\n';
    write(at + QStringLiteral("names"), names);
    // The common name, too: Qt looks at it beside the alternative names.
    const QString host =
        kind == Kind::WrongHost ? QStringLiteral("mail.example.org") : QStringLiteral("localhost");
    const QStringList days{QStringLiteral("-days"), QStringLiteral("30")};
    if (kind == Kind::SelfSigned) {
        openssl(newKey(keyFile(), certificateFile(), host) +
            QStringList{QStringLiteral("-x509"), QStringLiteral("-addext"),
                QString::fromLatin1(names.trimmed())} +
            days);
        write(at + QStringLiteral("authority.pem"), {});
        return;
    }
    openssl(newKey(at + QStringLiteral("authority.key"), at + QStringLiteral("authority.pem"),
                QStringLiteral("Grelot test authority")) +
        QStringList{QStringLiteral("-x509")} + days);
    openssl(newKey(keyFile(), at + QStringLiteral("server.csr"), host));
    openssl(QStringList{QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                at + QStringLiteral("server.csr"), QStringLiteral("-CA"),
                at + QStringLiteral("authority.pem"), QStringLiteral("-CAkey"),
                at + QStringLiteral("authority.key"), QStringLiteral("-CAcreateserial"),
                QStringLiteral("-extfile"), at + QStringLiteral("names"), QStringLiteral("-out"),
                certificateFile()} +
        (kind == Kind::Expired ? QStringList{QStringLiteral("-days"), QStringLiteral("-1")}
                               : days));
}

QByteArray TestAuthority::authority() const
{
    QFile file(m_folder + QStringLiteral("/authority.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Grelot
