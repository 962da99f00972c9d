// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "imapclient.h"
#include "imapscram.h"
#include "saslmechanism.h"

#include <QCoreApplication>

namespace Grelot {

/// Proves to the server who we are, in the best of the ways that both know (RFC 9051 6.2.2, 6.2.3).
/// A failure is the client's, and the provider is told of a secret that was refused.
///
/// - A secret crosses the network readable only where ImapConfig allows that; a token never does.
/// - After SCRAM nobody is signed in whom the server has not proven to know the password, too.
/// - Where the server ends SCRAM before it has asked for a proof, it has nothing to compare one
///   with (the password is stored for another mechanism): the next mechanism is tried.
class ImapSignIn
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::ImapSignIn)

public:
    using NonceSource = std::function<QByteArray()>;

    /// All outlive it.
    ImapSignIn(
        ImapClient &client, const ImapConfig &config, SecretProvider &provider, NonceSource nonce);

    /// Calls `done` once the server has let us in.
    void start(const Secret &secret, std::function<void()> done);
    /// "SCRAM-SHA-256", or "LOGIN" for the command of that name; empty before start().
    QByteArray method() const { return m_method; }

private:
    std::optional<Failure> objection(const Secret &secret) const;
    Failure noMechanism() const;
    void attempt(SaslMechanism mechanism);
    ImapCommand authenticate(const QByteArray &initialResponse) const;
    ImapCommand loginCommand() const;
    ImapCommand scramCommand(QCryptographicHash::Algorithm hash);
    ImapCommand tokenCommand(const QByteArray &initialResponse, const QByteArray &afterError) const;
    ImapCommand commandFor(SaslMechanism mechanism);
    void onAnswer(const ImapAnswer &answer);
    void onRefused(const ImapStatus &status);

    ImapClient &m_client;
    const ImapConfig &m_config;
    SecretProvider &m_provider;
    NonceSource m_nonce;
    Secret m_secret;
    std::function<void()> m_done;
    QList<SaslMechanism> m_others; ///< to fall back to
    bool m_mayStartAtOnce = false; ///< SASL-IR (RFC 4959)
    std::optional<ImapScram> m_scram;
    QByteArray m_method;
};

} // namespace Grelot
