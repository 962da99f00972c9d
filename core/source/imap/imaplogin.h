// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapsignin.h"

namespace Grelot {

/// From the greeting to an authenticated session: STARTTLS where it is asked for, ID, sign-in,
/// ENABLE QRESYNC. The secret never goes over a connection in the clear beyond loopback.
class ImapLogin : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ImapLogin(ImapClient &client, const ImapConfig &config, SecretProvider &secret,
        const ImapSignIn::NonceSource &nonce = freshNonce, QObject *parent = nullptr);

    /// How it signed in: "SCRAM-SHA-256", "LOGIN"; empty when it has not, or needs not (PREAUTH).
    QByteArray method() const { return m_signIn.method(); }

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
    void signIn(const Secret &secret);
    void enable();
    /// Runs a command whose failure ends the attempt.
    void step(const QByteArray &text, std::function<void()> next);

    ImapClient &m_client;
    const ImapConfig &m_config;
    SecretProvider &m_secret;
    ImapSignIn m_signIn;
};

} // namespace Grelot
