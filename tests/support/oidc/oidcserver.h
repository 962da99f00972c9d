// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QUrl>

#include <memory>

class QProcess;

namespace Grelot {

/// A real OpenID provider (npm oidc-provider) on loopback, where anyone may sign in as anybody. For
/// tests only: it ends the program (qFatal) with what is wrong when it does not start.
class OidcServer
{
public:
    /// accessSeconds: the life of an access token. Answering when it returns.
    explicit OidcServer(int accessSeconds = 3600);
    ~OidcServer();

    void kill();
    /// Where a mail server asks what a token is worth (RFC 7662), with its own credentials.
    QUrl introspectionUrl() const;
    /// Describes it to Grelot under the id "test", for mail servers on 127.0.0.1.
    QByteArray providersFile() const;
    /// RFC 7009; with a refresh token all that was issued with it is gone. Blocks.
    void revoke(const QByteArray &refreshToken) const;
    /// How often the token endpoint has said a line such as "granted refresh_token".
    qsizetype said(const QByteArray &line);

private:
    QUrl url(const QString &path) const;
    void read();

    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    int m_port = 0;
};

} // namespace Grelot
