// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "proxykeeper.h"

#include "proxyfactory.h"
#include "secretstore.h"

#include <QPointer>

namespace Grelot {

ProxyKeeper::ProxyKeeper(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

void ProxyKeeper::apply(const ProxySettings &settings)
{
    if (m_settings == settings)
        return;
    const bool isFirst = !m_settings;
    m_settings = settings;
    ProxyFactory::apply(settings, m_secret);
    if (!isFirst)
        Q_EMIT changed();
    if (!settings.isManual() || settings.user.isEmpty() || !m_secret.isEmpty())
        return;
    m_secrets.read(secretKey(), [self = QPointer(this)](const auto &answer) {
        if (!self)
            return;
        const auto *secret = std::get_if<QString>(&answer);
        const auto *failure = std::get_if<Failure>(&answer);
        self->take(failure ? std::optional(*failure) : std::nullopt, secret ? *secret : QString());
    });
}

void ProxyKeeper::setSecret(const QString &secret)
{
    const auto done = [self = QPointer(this), secret](const std::optional<Failure> &failure) {
        if (self)
            self->take(failure, secret);
    };
    if (secret.isEmpty())
        m_secrets.remove(secretKey(), done);
    else
        m_secrets.write(secretKey(), secret, done);
}

void ProxyKeeper::take(const std::optional<Failure> &failure, const QString &secret)
{
    if (failure) {
        Q_EMIT wentWrong(tr("The proxy's password: %1").arg(failure->text));
        return;
    }
    m_secret = secret;
    if (!m_settings)
        return;
    ProxyFactory::apply(*m_settings, m_secret);
    Q_EMIT changed();
}

} // namespace Grelot
