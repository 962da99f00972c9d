// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapsignin.h"

#include "imapfailure.h"
#include "imapsocket.h"
#include "saslprep.h"

#include <algorithm>

namespace Grelot {

namespace {

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// Of XOAUTH2 and OAUTHBEARER ^A ends a field.
bool isField(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) < ' '; });
}

/// One argument of LOGIN: quoted, or a literal that waits for its turn when it is not ASCII.
void addArgument(ImapCommand &command, const QByteArray &text, bool last)
{
    QByteArray &open = command.chunks.isEmpty() ? command.text : command.chunks.last();
    const QByteArray end = last && !command.chunks.isEmpty() ? "\r\n" : "";
    if (isAscii(text)) {
        open += ' ' + imapQuoted(text) + end;
        return;
    }
    open += " {" + QByteArray::number(text.size()) + '}';
    if (!command.chunks.isEmpty())
        open += "\r\n";
    command.chunks.append(text + (last ? "\r\n" : ""));
}

} // namespace

ImapSignIn::ImapSignIn(
    ImapClient &client, const ImapConfig &config, SecretProvider &provider, NonceSource nonce)
    : m_client(client)
    , m_config(config)
    , m_provider(provider)
    , m_nonce(std::move(nonce))
{
}

// What is not even tried

Failure ImapSignIn::noMechanism() const
{
    switch (m_secret.kind) {
    case Secret::Kind::Password:
        return {FailureKind::Permanent,
            tr("%1 offers no way to sign in with a password on this connection.")
                .arg(m_config.host),
            QStringLiteral("no usable mechanism"), {}};
    case Secret::Kind::Token:
        break;
    }
    return {FailureKind::Permanent,
        tr("%1 does not take a sign-in through the browser (OAuth 2). Use a password for it, or an "
           "app password.")
            .arg(m_config.host),
        QStringLiteral("no usable mechanism for a token"), {}};
}

std::optional<Failure> ImapSignIn::objection(const Secret &secret) const
{
    const QByteArray user = m_config.user.toUtf8();
    const QByteArray value = secret.value.toUtf8();
    const bool isToken = secret.kind == Secret::Kind::Token;
    if (!isQuotable(user) || !isQuotable(value) ||
        (isToken && !(isField(user) && isField(value)))) {
        return Failure{FailureKind::User,
            tr("The user name or the password holds a line break or a NUL character, which no mail "
               "server takes. Enter it again."),
            QStringLiteral("credentials with CR, LF or NUL"), {}};
    }
    if (m_client.isEncrypted())
        return std::nullopt;
    if (m_config.security != ImapSecurity::None)
        return noMechanism();
    // Who reads a token in passing has the account, until it ends, with all its other services.
    if (isToken && !isLoopback(m_config.host)) {
        return Failure{FailureKind::User,
            tr("A sign-in through the browser is never sent to %1 without encryption. Use TLS.")
                .arg(m_config.host),
            QStringLiteral("token in the clear"), {}};
    }
    return std::nullopt;
}

void ImapSignIn::start(const Secret &secret, std::function<void()> done)
{
    m_secret = secret;
    m_done = std::move(done);
    if (const auto failure = objection(secret)) {
        m_client.fail(*failure);
        return;
    }
    m_mayStartAtOnce = m_client.has("SASL-IR");
    m_others = suitableMechanisms(m_client.capabilities(), secret.kind);
    if (!saslPrepared(m_config.user) || !saslPrepared(secret.value))
        m_others.removeIf(isScram);
    if (m_others.isEmpty())
        m_client.fail(noMechanism());
    else
        attempt(m_others.takeFirst());
}

// The commands

ImapCommand ImapSignIn::authenticate(const QByteArray &initialResponse) const
{
    ImapCommand command;
    command.text = "AUTHENTICATE " + m_method;
    if (m_mayStartAtOnce)
        command.text += ' ' + initialResponse.toBase64();
    else
        command.chunks = {initialResponse.toBase64() + "\r\n"};
    return command;
}

ImapCommand ImapSignIn::loginCommand() const
{
    ImapCommand command;
    command.text = "LOGIN";
    addArgument(command, m_config.user.toUtf8(), false);
    addArgument(command, m_secret.value.toUtf8(), true);
    return command;
}

ImapCommand ImapSignIn::tokenCommand(
    const QByteArray &initialResponse, const QByteArray &afterError) const
{
    // A refused token is explained in a challenge first; the refusal follows our answer only.
    ImapCommand command = authenticate(initialResponse);
    command.chunks.append(afterError + "\r\n");
    return command;
}

ImapCommand ImapSignIn::scramCommand(QCryptographicHash::Algorithm hash)
{
    const auto prepared = [](const QString &text) {
        return saslPrepared(text).value_or(QString()).toUtf8();
    };
    m_scram.emplace(ScramClient(hash, prepared(m_config.user), prepared(m_secret.value), m_nonce()),
        m_config.host);
    ImapCommand command = authenticate(m_scram->firstMessage());
    command.respond = [this](const QByteArray &challenge) { return m_scram->respond(challenge); };
    return command;
}

ImapCommand ImapSignIn::commandFor(SaslMechanism mechanism)
{
    const QByteArray user = m_config.user.toUtf8();
    const QByteArray secret = m_secret.value.toUtf8();
    switch (mechanism) {
    case SaslMechanism::OAuthBearer:
        return tokenCommand(
            oauthBearerResponse(user, m_config.host.toUtf8(), m_config.port, secret), "AQ==");
    case SaslMechanism::XOAuth2:
        return tokenCommand(xoauth2Response(user, secret), "");
    case SaslMechanism::ScramSha256:
        return scramCommand(QCryptographicHash::Sha256);
    case SaslMechanism::ScramSha1:
        return scramCommand(QCryptographicHash::Sha1);
    case SaslMechanism::Plain:
        return authenticate(plainResponse(user, secret));
    case SaslMechanism::Login:
        break;
    }
    return loginCommand();
}

void ImapSignIn::attempt(SaslMechanism mechanism)
{
    m_method = mechanismName(mechanism);
    m_scram.reset();
    ImapCommand command = commandFor(mechanism);
    command.done = [this](const ImapAnswer &answer) { onAnswer(answer); };
    m_client.forgetCapabilities(); // those after the sign-in differ
    m_client.run(std::move(command));
}

// The end

void ImapSignIn::onAnswer(const ImapAnswer &answer)
{
    if (m_client.isDead())
        return;
    if (answer.failure) {
        onRefused(answer.status);
        return;
    }
    if (m_scram && !m_scram->isVerified()) {
        m_client.fail(m_scram->unproven());
        return;
    }
    m_secret = {};
    m_scram.reset();
    std::exchange(m_done, {})();
}

void ImapSignIn::onRefused(const ImapStatus &status)
{
    Failure failure = ImapFailures::login(status, m_secret.kind);
    const bool mayBeOfMechanism =
        m_scram && !m_scram->isProofSent() && failure.kind != FailureKind::Transient;
    m_others.removeIf(isScram);
    if (mayBeOfMechanism && !m_others.isEmpty()) {
        attempt(m_others.takeFirst());
        return;
    }
    if (failure.kind == FailureKind::User && failure.need == Need::Password) {
        m_provider.refused();
        if (m_provider.mayRenew())
            failure.kind = FailureKind::Transient; // the next attempt brings a fresh token
        else
            failure.need = m_provider.remedy();
    }
    m_client.fail(failure);
}

} // namespace Grelot
