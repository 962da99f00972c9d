// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "authorizationflow.h"

#include <algorithm>

namespace Grelot {

namespace {

Failure refused(const QString &text, const QString &detail)
{
    return {FailureKind::User, text, detail, {}, Need::SignIn};
}

/// Safe to be said: the browser's request comes from whoever runs on this machine.
QString sayable(const QString &error)
{
    const bool isName = error.size() <= 40 && std::all_of(error.begin(), error.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
    return isName ? error : QStringLiteral("unknown_error");
}

} // namespace

AuthorizationFlow::AuthorizationFlow(OAuthProvider provider, QStringList scopes, QString loginHint,
    Clock &clock, const RandomBytes &random, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_scopes(std::move(scopes))
    , m_loginHint(std::move(loginHint))
    , m_clock(clock)
    , m_verifier(unguessable(random))
    , m_state(unguessable(random))
    , m_listener(m_state)
    , m_deadline(clock.alarm([this] {
        finish(refused(tr("Nobody signed in with %1 within 10 minutes. Start the sign-in again.")
                           .arg(m_provider.name),
            QStringLiteral("sign-in: 10 min passed")));
    }))
{
    connect(&m_listener, &RedirectListener::answered, this, &AuthorizationFlow::take,
        Qt::QueuedConnection);
}

AuthorizationFlow::~AuthorizationFlow() = default;

std::unique_ptr<AuthorizationFlow> AuthorizationFlow::forAccount(
    const OAuthProvider &provider, const AccountUrl &account, Clock &clock)
{
    return std::make_unique<AuthorizationFlow>(
        provider, provider.scopes.value(protocolName(account.kind())), account.user(), clock);
}

void AuthorizationFlow::start()
{
    if (!m_listener.listen()) {
        finish(Failure{FailureKind::User,
            tr("Grelot could not wait for the browser's answer on 127.0.0.1. Check what forbids "
               "programs to listen there."),
            QStringLiteral("sign-in: no loopback port"), {}});
        return;
    }
    m_deadline->start(deadline);
    Q_EMIT browserNeeded(authorizationUrl());
}

void AuthorizationFlow::cancel()
{
    m_isOver = true;
    m_deadline->stop();
    m_exchange.reset();
    m_listener.close();
}

QUrl AuthorizationFlow::authorizationUrl() const
{
    FormFields fields{
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("client_id"), m_provider.clientId},
        {QStringLiteral("redirect_uri"), m_listener.redirectUri().toString()},
        {QStringLiteral("scope"), m_scopes.join(u' ')},
        {QStringLiteral("state"), QString::fromLatin1(m_state)},
        {QStringLiteral("code_challenge"), QString::fromLatin1(codeChallenge(m_verifier))},
        {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
    };
    if (!m_loginHint.isEmpty())
        fields.add(QStringLiteral("login_hint"), m_loginHint);
    const auto &extra = m_provider.authorizationParameters;
    for (auto it = extra.begin(); it != extra.end(); ++it)
        fields.add(it.key(), it.value());
    QByteArray url = m_provider.authorizationEndpoint.toEncoded();
    url += (m_provider.authorizationEndpoint.hasQuery() ? '&' : '?') + fields.encoded();
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

void AuthorizationFlow::take(const RedirectAnswer &answer)
{
    if (m_isOver)
        return;
    m_deadline->stop();
    if (answer.error.isEmpty()) {
        exchange(answer.code);
        return;
    }
    const QString error = sayable(answer.error);
    const QString detail = QStringLiteral("sign-in: ") + error;
    finish(error == QLatin1String("access_denied")
            ? refused(tr("Access was not granted on the page of %1. Sign in again if it should be.")
                          .arg(m_provider.name),
                  detail)
            : refused(tr("%1 ended the sign-in with an error (%2). Try again later, and check the "
                         "client id and scopes in the providers file.")
                          .arg(m_provider.name, error),
                  detail));
}

void AuthorizationFlow::exchange(const QString &code)
{
    m_exchange = std::make_unique<TokenExchange>(m_provider, m_clock);
    m_exchange->send(
        {
            {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
            {QStringLiteral("code"), code},
            {QStringLiteral("redirect_uri"), m_listener.redirectUri().toString()},
            {QStringLiteral("code_verifier"), QString::fromLatin1(m_verifier)},
        },
        [this](const std::variant<TokenSet, Failure> &result) {
            const auto *failure = std::get_if<Failure>(&result);
            if (!failure || failure->need != Need::SignIn) {
                finish(result);
                return;
            }
            finish(refused(tr("%1 did not take the answer of its own page. Sign in again.")
                               .arg(m_provider.name),
                failure->detail));
        });
}

void AuthorizationFlow::finish(const std::variant<TokenSet, Failure> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline->stop();
    m_listener.close();
    Q_EMIT finished(result);
}

} // namespace Grelot
