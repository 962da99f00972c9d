// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "accountsignin.h"

#include "secretstore.h"

#include <QPointer>

namespace Grelot {

AccountSignIn::AccountSignIn(
    QString account, std::unique_ptr<AuthorizationFlow> flow, SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_flow(std::move(flow))
    , m_store(store)
{
    connect(m_flow.get(), &AuthorizationFlow::browserNeeded, this, [this](const QUrl &url) {
        m_page = url;
        Q_EMIT browserNeeded(url);
    });
    connect(m_flow.get(), &AuthorizationFlow::finished, this,
        [this](const std::variant<TokenSet, Failure> &result) {
            m_page.clear();
            if (const auto *failure = std::get_if<Failure>(&result))
                Q_EMIT failed(*failure);
            else
                this->store(std::get<TokenSet>(result));
        });
}

AccountSignIn::~AccountSignIn() = default;

void AccountSignIn::showPageAgain()
{
    if (!m_page.isEmpty())
        Q_EMIT browserNeeded(m_page);
}

void AccountSignIn::store(const TokenSet &tokens)
{
    m_store.write(m_account, tokens.toJson(),
        [self = QPointer(this), tokens](const std::optional<Failure> &failure) {
            if (!self)
                return;
            if (failure)
                Q_EMIT self->failed(*failure);
            else
                Q_EMIT self->succeeded(tokens);
        });
}

} // namespace Grelot
