// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "saslscram.h"

#include <QByteArrayList>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>
#include <optional>

namespace Grelot {

namespace {

const QByteArray header = "n,,"; // RFC 5802 7: no channel binding, nobody else's identity

struct ServerFirst
{
    QByteArray nonce;
    QByteArray salt;
    qulonglong rounds = 0;
};

/// The value of "x=value".
std::optional<QByteArray> attribute(const QByteArrayList &parts, qsizetype index, char name)
{
    const QByteArray part = parts.value(index);
    if (part.size() < 3 || part[0] != name || part[1] != '=')
        return std::nullopt;
    return part.mid(2);
}

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

/// RFC 5802 7: r, s and i in this order; what follows is optional and may be ignored. An "m=" in
/// front would be an extension that must not be.
std::optional<ServerFirst> parseServerFirst(const QByteArray &message)
{
    const QByteArrayList parts = message.split(',');
    const auto nonce = attribute(parts, 0, 'r');
    const auto salt = attribute(parts, 1, 's');
    const auto rounds = attribute(parts, 2, 'i');
    if (!nonce || !salt || !rounds)
        return std::nullopt;
    const auto saltBytes = decoded(*salt);
    bool isNumber = false;
    const qulonglong count = rounds->toULongLong(&isNumber);
    if (!saltBytes || !isNumber)
        return std::nullopt;
    return ServerFirst{*nonce, *saltBytes, count};
}

QByteArray mixed(QByteArray left, const QByteArray &right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = char(left[i] ^ right[i]);
    return left;
}

} // namespace

QByteArray saslName(const QByteArray &name)
{
    QByteArray result = name;
    return result.replace('=', "=3D").replace(',', "=2C");
}

QByteArray freshNonce()
{
    std::array<quint32, 5> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), 18);
    return bytes.toBase64();
}

ScramClient::ScramClient(QCryptographicHash::Algorithm hash, const QByteArray &user,
    const QByteArray &password, const QByteArray &nonce)
    : m_hash(hash)
    , m_user(user)
    , m_password(password)
    , m_nonce(nonce)
{
}

QByteArray ScramClient::bareFirstMessage() const
{
    return "n=" + saslName(m_user) + ",r=" + m_nonce;
}

QByteArray ScramClient::firstMessage() const
{
    return header + bareFirstMessage();
}

std::variant<QByteArray, ScramTrouble> ScramClient::finalMessage(const QByteArray &serverFirst)
{
    const auto server = parseServerFirst(serverFirst);
    if (!server)
        return ScramTrouble::Malformed;
    if (!server->nonce.startsWith(m_nonce) || server->nonce.size() == m_nonce.size())
        return ScramTrouble::ForeignNonce;
    if (server->rounds < fewestRounds)
        return ScramTrouble::TooFewRounds;
    if (server->rounds > mostRounds)
        return ScramTrouble::TooManyRounds;
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_password, server->salt,
        int(server->rounds), quint64(QCryptographicHash::hashLength(m_hash)));
    const QByteArray message = "c=" + header.toBase64() + ",r=" + server->nonce;
    const QByteArray proof = prove(salted, bareFirstMessage() + ',' + serverFirst + ',' + message);
    return QByteArray(message + ",p=" + proof.toBase64());
}

QByteArray ScramClient::prove(const QByteArray &salted, const QByteArray &authMessage)
{
    const auto hmac = [this](const QByteArray &key, const QByteArray &text) {
        return QMessageAuthenticationCode::hash(text, key, m_hash);
    };
    m_serverSignature = hmac(hmac(salted, "Server Key"), authMessage);
    const QByteArray clientKey = hmac(salted, "Client Key");
    return mixed(clientKey, hmac(QCryptographicHash::hash(clientKey, m_hash), authMessage));
}

bool ScramClient::isProof(const QByteArray &serverFinal) const
{
    const auto verifier = attribute(serverFinal.split(','), 0, 'v');
    return verifier && !m_serverSignature.isEmpty() && decoded(*verifier) == m_serverSignature;
}

} // namespace Grelot
