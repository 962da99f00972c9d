// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QString>

namespace Grelot {

/// Certificates for tests, made by the openssl command: an authority of our own and one server
/// certificate under it for localhost and 127.0.0.1; or one that signs itself.
class TestAuthority
{
public:
    enum class Kind { Signed, SelfSigned, WrongHost, Expired };

    /// Writes into `folder`. Fails loudly (qFatal) when openssl is missing or fails.
    explicit TestAuthority(const QString &folder, Kind kind = Kind::Signed);
    /// Its server certificate is for these host names as well.
    TestAuthority(const QString &folder, const QByteArrayList &hosts);

    QString certificateFile() const { return m_folder + QStringLiteral("/server.pem"); }
    QString keyFile() const { return m_folder + QStringLiteral("/server.key"); }
    /// What a client has to trust, PEM.
    QByteArray authority() const;

private:
    void make(Kind kind, const QByteArray &hosts);

    QString m_folder;
};

} // namespace Grelot
