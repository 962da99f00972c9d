// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplogin.h"

#include "imapfailure.h"
#include "imaptransport.h"

#include <QPointer>

namespace Grelot {

namespace {

bool isClean(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
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

ImapLogin::ImapLogin(
    ImapClient &client, const ImapConfig &config, SecretProvider &secret, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_config(config)
    , m_secret(secret)
{
    connect(&client, &ImapClient::greeted, this, &ImapLogin::onGreeted);
    connect(&client, &ImapClient::secured, this, &ImapLogin::onSecured);
}

void ImapLogin::step(const QByteArray &text, std::function<void()> next)
{
    m_client.run({text, {}, {},
        [this, next = std::move(next)](const ImapAnswer &answer) {
            if (answer.failure)
                m_client.fail(*answer.failure);
            else
                next();
        },
        {}});
}

void ImapLogin::askCapabilities(std::function<void()> next)
{
    if (m_client.capabilities().isEmpty())
        step("CAPABILITY", std::move(next));
    else
        next();
}

void ImapLogin::onGreeted(const ImapStatus &status)
{
    switch (status.condition) {
    case ImapCondition::Bye:
        m_client.fail(ImapFailures::bye(status));
        return;
    case ImapCondition::No:
    case ImapCondition::Bad:
        m_client.fail(ImapFailures::command(status));
        return;
    case ImapCondition::Ok:
    case ImapCondition::PreAuth:
        break;
    }
    const bool preAuthenticated = status.condition == ImapCondition::PreAuth;
    if (preAuthenticated && m_config.requirePassword) {
        m_client.fail(ImapFailures::protocol(tr("it signs in without asking for a password")));
        return;
    }
    if (m_config.security == ImapSecurity::StartTls) {
        // After PREAUTH there is no STARTTLS any more: whoever sends it wants the clear.
        if (preAuthenticated)
            m_client.fail(ImapFailures::protocol(tr("it signs in without a password before TLS")));
        else
            askCapabilities([this] { requestTls(); });
        return;
    }
    Q_EMIT opened();
    askCapabilities([this, preAuthenticated] {
        if (preAuthenticated)
            enable();
        else
            identify();
    });
}

void ImapLogin::requestTls()
{
    if (!m_client.has("STARTTLS")) {
        m_client.fail({FailureKind::Permanent,
            tr("%1 does not offer encryption (STARTTLS), or something on the way hides it. Nothing "
               "was "
               "sent. Use the port for TLS, or another network.")
                .arg(m_config.host),
            QStringLiteral("STARTTLS not offered"), {}});
        return;
    }
    step("STARTTLS", [this] { m_client.startTls(); });
}

void ImapLogin::onSecured()
{
    Q_EMIT opened();
    askCapabilities([this] { identify(); });
}

void ImapLogin::identify()
{
    if (!m_client.has("ID")) {
        fetchSecret();
        return;
    }
    QByteArray fields = "\"name\" \"Grelot\" \"version\" \"" GRELOT_VERSION "\"";
    const QByteArray address = m_config.clientAddress.toLatin1();
    if (!address.isEmpty() && isClean(address))
        fields += " \"x-originating-ip\" " + imapQuoted(address);
    // RFC 2971: whatever it answers, it changes nothing.
    m_client.run({"ID (" + fields + ')', {}, {},
        [this](const ImapAnswer &) {
            if (!m_client.isDead())
                fetchSecret();
        },
        {}});
}

void ImapLogin::fetchSecret()
{
    m_secret.fetch([self = QPointer(this)](const std::variant<Secret, Failure> &answer) {
        if (!self || self->m_client.isDead())
            return;
        if (const auto *failure = std::get_if<Failure>(&answer))
            self->m_client.fail(*failure);
        else
            self->authenticate(std::get<Secret>(answer).value.toUtf8());
    });
}

ImapCommand ImapLogin::plainCommand(const QByteArray &user, const QByteArray &password) const
{
    ImapCommand command;
    if (!m_client.has("AUTH=PLAIN")) {
        command.text = "LOGIN";
        addArgument(command, user, false);
        addArgument(command, password, true);
        return command;
    }
    const QByteArray token = (QByteArray(1, '\0') + user + '\0' + password).toBase64();
    command.text = "AUTHENTICATE PLAIN";
    if (m_client.has("SASL-IR"))
        command.text += ' ' + token;
    else
        command.chunks = {token + "\r\n"};
    return command;
}

void ImapLogin::authenticate(const QByteArray &password)
{
    const QByteArray user = m_config.user.toUtf8();
    const bool inTheClear = !m_client.isEncrypted();
    if (!isClean(user) || !isClean(password)) {
        m_client.fail({FailureKind::User,
            tr("The user name or the password holds a line break or a NUL character, which no mail "
               "server takes. Enter it again."),
            QStringLiteral("credentials with CR, LF or NUL"), {}});
        return;
    }
    if ((inTheClear && m_config.security != ImapSecurity::None) ||
        (m_client.has("LOGINDISABLED") && !m_client.has("AUTH=PLAIN"))) {
        m_client.fail({FailureKind::Permanent,
            tr("%1 offers no way to sign in with a password on this connection.")
                .arg(m_config.host),
            QStringLiteral("no usable mechanism"), {}});
        return;
    }
    ImapCommand command = plainCommand(user, password);
    m_client.forgetCapabilities(); // those after the sign-in differ
    command.done = [this](const ImapAnswer &answer) {
        if (m_client.isDead())
            return;
        if (!answer.failure) {
            askCapabilities([this] { enable(); });
            return;
        }
        const Failure failure = ImapFailures::login(answer.status);
        if (failure.kind == FailureKind::User)
            m_secret.refused();
        m_client.fail(failure);
    };
    m_client.run(std::move(command));
}

void ImapLogin::enable()
{
    if (!m_client.has("QRESYNC") || !m_client.has("ENABLE")) {
        Q_EMIT finished();
        return;
    }
    m_client.run({"ENABLE QRESYNC", {}, {},
        [this](const ImapAnswer &) {
            if (!m_client.isDead())
                Q_EMIT finished();
        },
        {}});
}

} // namespace Grelot
