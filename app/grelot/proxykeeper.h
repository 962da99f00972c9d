// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "appsettings.h"
#include "failure.h"

#include <QObject>

namespace Grelot {

class SecretStore;

/// Keeps the way out of this process as the settings say, with the proxy's password out of the
/// keyring.
class ProxyKeeper final : public QObject
{
    Q_OBJECT

public:
    /// No account can be called this.
    static QString secretKey() { return QStringLiteral("proxy:"); }

    /// The store has to outlive the keeper.
    explicit ProxyKeeper(SecretStore &secrets, QObject *parent = nullptr);

    void apply(const ProxySettings &settings);
    /// Puts the password into the keyring and uses it at once; an empty one is taken away.
    void setSecret(const QString &secret);

Q_SIGNALS:
    /// Connections that stand go another way than new ones would.
    void changed();
    void wentWrong(const QString &text);

private:
    void take(const std::optional<Failure> &failure, const QString &secret);

    SecretStore &m_secrets;
    std::optional<ProxySettings> m_settings; ///< nullopt before the first apply()
    QString m_secret;
};

} // namespace Grelot
