// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imaplogin.h"

#include "imapfailure.h"

#include <QPointer>

namespace Grelot {

ImapLogin::ImapLogin(ImapClient &client, const ImapConfig &config, SecretProvider &secret,
    const ImapSignIn::NonceSource &nonce, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_config(config)
    , m_secret(secret)
    , m_signIn(client, config, secret, nonce)
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
    if (!address.isEmpty() && isQuotable(address))
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
            self->signIn(std::get<Secret>(answer));
    });
}

void ImapLogin::signIn(const Secret &secret)
{
    m_signIn.start(secret, [this] { askCapabilities([this] { enable(); }); });
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
