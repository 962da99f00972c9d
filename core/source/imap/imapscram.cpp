// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapscram.h"

#include "imapfailure.h"

namespace Grelot {

namespace {

QString breach(ScramTrouble trouble)
{
    switch (trouble) {
    case ScramTrouble::Malformed:
        return ImapScram::tr("its part of the sign-in (SCRAM) cannot be read");
    case ScramTrouble::ForeignNonce:
        return ImapScram::tr("it answers somebody else's sign-in (SCRAM)");
    case ScramTrouble::TooFewRounds:
        return ImapScram::tr(
            "it wants the password hashed less than %1 times (SCRAM), which is not safe")
            .arg(ScramClient::fewestRounds);
    case ScramTrouble::TooManyRounds:
        break;
    }
    return ImapScram::tr("it wants the password hashed more than %1 times (SCRAM)")
        .arg(ScramClient::mostRounds);
}

} // namespace

Failure ImapScram::unproven() const
{
    return {FailureKind::Permanent,
        tr("The server could not prove that it knows the password, so it may not be %1 at all. "
           "Grelot does not use it. Check the server's name and the network.")
            .arg(m_host),
        QStringLiteral("no valid SCRAM server signature"), {}};
}

std::variant<QByteArray, Failure> ImapScram::respond(const QByteArray &challenge)
{
    const QByteArray message = QByteArray::fromBase64(challenge);
    switch (m_stage) {
    case Stage::Begun:
        return sendProof(message);
    case Stage::ProofSent:
        return verify(message);
    case Stage::Refused:
    case Stage::Verified:
        break;
    }
    return ImapFailures::protocol(tr("it asks for more where there is no more"));
}

std::variant<QByteArray, Failure> ImapScram::sendProof(const QByteArray &serverFirst)
{
    const auto proof = m_client.finalMessage(serverFirst);
    if (const auto *trouble = std::get_if<ScramTrouble>(&proof))
        return ImapFailures::protocol(breach(*trouble));
    m_stage = Stage::ProofSent;
    return std::get<QByteArray>(proof).toBase64();
}

std::variant<QByteArray, Failure> ImapScram::verify(const QByteArray &serverFinal)
{
    // An error ("e=invalid-proof") is followed by the refusal itself, after our empty answer.
    if (serverFinal.startsWith("e="))
        m_stage = Stage::Refused;
    else if (m_client.isProof(serverFinal))
        m_stage = Stage::Verified;
    else
        return unproven();
    return QByteArray();
}

} // namespace Grelot
