// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "secret.h"

namespace Grelot {

/// From the greeting to an authenticated session: STARTTLS where it is asked for, ID, sign-in,
/// ENABLE QRESYNC. The secret never goes over a connection in the clear beyond loopback.
class ImapLogin : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ImapLogin(ImapClient &client, const ImapConfig &config, SecretProvider &secret,
        QObject *parent = nullptr);

Q_SIGNALS:
    void opened();   ///< the transport stands, encrypted as asked for
    void finished(); ///< authenticated; a failure is the client's

private:
    void onGreeted(const ImapStatus &status);
    void requestTls();
    void onSecured();
    void askCapabilities(std::function<void()> next);
    void identify();
    void fetchSecret();
    void authenticate(const QByteArray &password);
    ImapCommand plainCommand(const QByteArray &user, const QByteArray &password) const;
    void enable();
    /// Runs a command whose failure ends the attempt.
    void step(const QByteArray &text, std::function<void()> next);

    ImapClient &m_client;
    const ImapConfig &m_config;
    SecretProvider &m_secret;
};

} // namespace Grelot
