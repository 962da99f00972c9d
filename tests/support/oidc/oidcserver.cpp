// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oidcserver.h"

#include "dieswithparent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>

namespace Grelot {

namespace {

constexpr int patience = 20'000; // ms

} // namespace

OidcServer::OidcServer(int accessSeconds)
    : m_process(std::make_unique<QProcess>())
{
    m_process->setWorkingDirectory(QStringLiteral(GRELOT_OIDC_FOLDER));
    dieWithParent(*m_process);
    m_process->start(
        QStringLiteral("node"), {QStringLiteral("oidcserver.mjs"), QString::number(accessSeconds)});
    while (!m_output.contains('\n')) {
        if (!m_process->waitForReadyRead(patience))
            qFatal("the OpenID provider does not start: %s",
                m_process->readAllStandardError().constData());
        read();
    }
    m_port = m_output.first(m_output.indexOf('\n')).mid(5).toInt();
}

OidcServer::~OidcServer()
{
    kill();
}

void OidcServer::kill()
{
    m_process->kill();
    m_process->waitForFinished(patience);
}

QUrl OidcServer::url(const QString &path) const
{
    QUrl url(QStringLiteral("http://127.0.0.1") + path);
    url.setPort(m_port);
    return url;
}

QUrl OidcServer::introspectionUrl() const
{
    QUrl endpoint = url(QStringLiteral("/token/introspection"));
    endpoint.setUserName(QStringLiteral("dovecot"));
    endpoint.setPassword(QStringLiteral("for-introspection"));
    return endpoint;
}

QByteArray OidcServer::providersFile() const
{
    const QJsonObject entry{
        {QStringLiteral("id"), QStringLiteral("test")},
        {QStringLiteral("name"), QStringLiteral("Example ID")},
        {QStringLiteral("authorizationEndpoint"), url(QStringLiteral("/auth")).toString()},
        {QStringLiteral("tokenEndpoint"), url(QStringLiteral("/token")).toString()},
        {QStringLiteral("scopes"),
            QJsonObject{{QStringLiteral("imap"),
                QJsonArray{QStringLiteral("openid"), QStringLiteral("imap"),
                    QStringLiteral("offline_access")}}}},
        {QStringLiteral("authorizationParameters"),
            QJsonObject{{QStringLiteral("prompt"), QStringLiteral("consent")}}},
        {QStringLiteral("clientId"), QStringLiteral("grelot-test")},
        {QStringLiteral("hosts"), QJsonArray{QStringLiteral("127.0.0.1")}},
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("providers"), QJsonArray{entry}}}).toJson();
}

void OidcServer::revoke(const QByteArray &refreshToken) const
{
    const QByteArray body = "client_id=grelot-test&token_type_hint=refresh_token&token=" +
        refreshToken.toPercentEncoding();
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
    if (!socket.waitForConnected(patience))
        qFatal("revocation: %s", qPrintable(socket.errorString()));
    socket.write(
        "POST /token/revocation HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
        "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
        "Content-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.waitForReadyRead(patience) && !socket.canReadLine()) {
    }
    const QByteArray status = socket.readLine();
    if (!status.contains(" 200 "))
        qFatal("revocation: %s", status.constData());
}

qsizetype OidcServer::said(const QByteArray &line)
{
    read();
    return m_output.split('\n').count(line);
}

void OidcServer::read()
{
    m_output += m_process->readAllStandardOutput();
}

} // namespace Grelot
