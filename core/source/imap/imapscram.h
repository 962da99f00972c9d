// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "saslscram.h"

#include <QCoreApplication>

namespace Grelot {

/// SCRAM as IMAP carries it: each of its messages in base64, the last one answered by an empty line
/// (RFC 9051 6.2.2).
class ImapScram
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::ImapScram)

public:
    /// host: for sentences.
    ImapScram(const ScramClient &client, const QString &host)
        : m_client(client)
        , m_host(host)
    {
    }

    QByteArray firstMessage() const { return m_client.firstMessage(); }
    /// What answers a challenge, or why the sign-in ends here.
    std::variant<QByteArray, Failure> respond(const QByteArray &challenge);

    /// Our proof is sent: a refusal from now on is one of the password.
    bool isProofSent() const { return m_stage != Stage::Begun; }
    /// The server has proven that it knows the password. It is not to be believed before.
    bool isVerified() const { return m_stage == Stage::Verified; }
    Failure unproven() const;

private:
    enum class Stage { Begun, ProofSent, Refused, Verified };

    std::variant<QByteArray, Failure> sendProof(const QByteArray &serverFirst);
    std::variant<QByteArray, Failure> verify(const QByteArray &serverFinal);

    ScramClient m_client;
    QString m_host;
    Stage m_stage = Stage::Begun;
};

} // namespace Grelot
