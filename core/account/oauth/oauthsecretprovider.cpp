// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oauthsecretprovider.h"

#include "secretstore.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Grelot {

OAuthSecretProvider::OAuthSecretProvider(
    OAuthProvider provider, SecretStore &store, QString account, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_store(store)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_ahead(clock.alarm([this] { renewAhead(); }))
{
}

OAuthSecretProvider::~OAuthSecretProvider() = default;

void OAuthSecretProvider::fetch(Answer answer)
{
    m_waiting.push_back(std::move(answer));
    if (m_waiting.size() > 1)
        return;
    if (m_isUnsaved)
        save(); // a rotated refresh token is nowhere else any more
    else if (m_tokens && m_tokens->isFresh(m_clock.utc()))
        answerToken();
    else
        load();
}

void OAuthSecretProvider::refused()
{
    m_ahead->stop();
    if (!m_tokens)
        return;
    m_isHopeless = m_renewedAt && m_clock.now() - *m_renewedAt < probation;
    m_refusedToken = m_tokens->accessToken;
    if (!m_isUnsaved)
        m_tokens.reset();
}

void OAuthSecretProvider::load()
{
    m_store.read(m_account, [self = QPointer(this)](const std::variant<QString, Failure> &result) {
        if (!self)
            return;
        if (const auto *failure = std::get_if<Failure>(&result)) {
            // A keyring that is locked meanwhile has nothing that memory does not have.
            if (self->m_tokens)
                self->refresh();
            else
                self->answer(*failure);
            return;
        }
        const auto tokens = TokenSet::fromJson(std::get<QString>(result));
        if (tokens)
            self->take(*tokens);
        else
            self->answer(signInNeeded(
                self->m_provider, QStringLiteral("no tokens in the keyring's secret")));
    });
}

void OAuthSecretProvider::take(const TokenSet &tokens)
{
    m_tokens = tokens;
    const bool isRefused = !m_refusedToken.isEmpty() && tokens.accessToken == m_refusedToken;
    if (!isRefused) {
        // Somebody signed in anew, or refreshed it, meanwhile.
        if (std::exchange(m_isHopeless, false))
            m_renewedAt.reset();
        m_refusedToken.clear();
    }
    if (m_isHopeless) {
        m_tokens.reset();
        answer(signInNeeded(m_provider, QStringLiteral("refused again after a refresh")));
    } else if (isRefused || !tokens.isFresh(m_clock.utc())) {
        refresh();
    } else {
        answerToken();
    }
}

void OAuthSecretProvider::refresh()
{
    if (m_tokens->refreshToken.isEmpty()) {
        answer(signInNeeded(m_provider, QStringLiteral("no refresh token")));
        return;
    }
    m_exchange = std::make_unique<TokenExchange>(m_provider, m_clock);
    m_exchange->send(
        {
            {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
            {QStringLiteral("refresh_token"), m_tokens->refreshToken},
        },
        [this](const std::variant<TokenSet, Failure> &result) {
            m_exchange.release()->deleteLater(); // it is the one that calls
            refreshed(result);
        });
}

void OAuthSecretProvider::refreshed(const std::variant<TokenSet, Failure> &result)
{
    if (const auto *failure = std::get_if<Failure>(&result)) {
        if (failure->need == Need::SignIn)
            m_tokens.reset(); // what the person's next sign-in brings is in the keyring
        answer(*failure);
        return;
    }
    TokenSet tokens = std::get<TokenSet>(result);
    if (tokens.refreshToken.isEmpty())
        tokens.refreshToken = m_tokens->refreshToken; // it stays the same (RFC 6749 6)
    if (!std::exchange(m_refusedToken, {}).isEmpty())
        m_renewedAt = m_clock.now();
    m_tokens = std::move(tokens);
    m_isUnsaved = true;
    save();
}

void OAuthSecretProvider::save()
{
    m_store.write(m_account, m_tokens->toJson(),
        [self = QPointer(this)](const std::optional<Failure> &failure) {
            if (!self)
                return;
            if (failure) {
                self->answer(*failure);
                return;
            }
            self->m_isUnsaved = false;
            if (self->m_tokens->isFresh(self->m_clock.utc()) && self->m_refusedToken.isEmpty())
                self->answerToken();
            else
                self->load();
        });
}

void OAuthSecretProvider::answerToken()
{
    const qint64 left = m_clock.utc().msecsTo(m_tokens->renewAt());
    m_ahead->start(std::chrono::milliseconds(std::max<qint64>(left, 0)));
    answer(Secret{Secret::Kind::Token, m_tokens->accessToken});
}

void OAuthSecretProvider::renewAhead()
{
    // Nobody waits for it, so a keyring that is locked is not to be opened for it: what would be
    // refreshed could not be stored.
    m_store.read(m_account, [self = QPointer(this)](const std::variant<QString, Failure> &result) {
        if (!self)
            return;
        if (std::holds_alternative<Failure>(result)) {
            self->m_ahead->start(pause);
            return;
        }
        self->fetch([self](const std::variant<Secret, Failure> &answer) {
            if (self)
                self->renewedAhead(answer);
        });
    });
}

void OAuthSecretProvider::renewedAhead(const std::variant<Secret, Failure> &result)
{
    const auto *failure = std::get_if<Failure>(&result);
    if (!failure)
        return;
    if (failure->need != Need::SignIn)
        m_ahead->start(std::max(pause, failure->retryAfter.value_or(pause)));
    else if (m_onLoss)
        m_onLoss(*failure); // may end this object
}

void OAuthSecretProvider::answer(const std::variant<Secret, Failure> &result)
{
    // An answer may ask again or end this object: nothing here is touched after the first of them.
    const auto waiting = std::exchange(m_waiting, {});
    for (const Answer &answer : waiting)
        answer(result);
}

} // namespace Grelot
