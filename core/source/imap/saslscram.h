// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <variant>

namespace Grelot {

/// Why a SCRAM exchange cannot go on.
enum class ScramTrouble {
    Malformed,     ///< not what RFC 5802 7 writes, or an extension that must be understood
    ForeignNonce,  ///< the server answers somebody else's exchange
    TooFewRounds,  ///< whoever listens could guess the password from the proof
    TooManyRounds, ///< hashing would take too long
};

/// The client's side of SCRAM (RFC 5802, 7677), without channel binding: messages in, messages out,
/// none of them in base64 yet. Every exchange needs a new one.
class ScramClient
{
public:
    static constexpr qulonglong fewestRounds = 4'096; ///< RFC 7677 4 asks for these at least
    static constexpr qulonglong mostRounds = 100'000; ///< a tenth of a second

    /// user and password: prepared (saslprep.h), in UTF-8. nonce: printable, without comma, and
    /// never used before.
    ScramClient(QCryptographicHash::Algorithm hash, const QByteArray &user,
        const QByteArray &password, const QByteArray &nonce);

    QByteArray firstMessage() const;
    /// What answers the server's first message: the proof that we know the password.
    std::variant<QByteArray, ScramTrouble> finalMessage(const QByteArray &serverFirst);
    /// Whether the server's final message proves that it knows the password, too.
    bool isProof(const QByteArray &serverFinal) const;

private:
    QByteArray bareFirstMessage() const;
    QByteArray prove(const QByteArray &salted, const QByteArray &authMessage);

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_nonce;
    QByteArray m_serverSignature; ///< the one that has to come; empty before finalMessage()
};

/// A name as SCRAM and GS2 write it (RFC 5801 4): "=" and "," are escaped.
QByteArray saslName(const QByteArray &name);
/// 144 bits from the system's source, printable.
QByteArray freshNonce();

} // namespace Grelot
