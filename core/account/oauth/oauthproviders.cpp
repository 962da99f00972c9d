// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oauthproviders.h"

#include "oauthproviderreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Outside of any namespace, as rcc's own function is.
static void initOAuthResources()
{
    Q_INIT_RESOURCE(oauth);
}

namespace Grelot {

OAuthProviders OAuthProviders::load(const QString &ownFile)
{
    initOAuthResources();
    OAuthProviders result;
    result.m_ownFile = QDir::toNativeSeparators(ownFile);
    QMap<QString, QJsonObject> entries;
    result.read(QStringLiteral(":/grelot/oauth-providers.json"), entries);
    if (QFile::exists(ownFile))
        result.read(ownFile, entries);
    for (const QJsonObject &entry : std::as_const(entries)) {
        const auto read = OAuthProviderReader::provider(entry);
        if (const auto *problem = std::get_if<QString>(&read))
            result.m_problems.append(
                tr("In %1, %2. It is left out.").arg(result.m_ownFile, *problem));
        else
            result.m_providers.append(std::get<OAuthProvider>(read));
    }
    return result;
}

void OAuthProviders::read(const QString &file, QMap<QString, QJsonObject> &entries)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_problems.append(
            tr("%1 cannot be read. Check who owns that file.").arg(QDir::toNativeSeparators(file)));
        return;
    }
    const auto read = OAuthProviderReader::entries(source.read(OAuthProviderReader::maxBytes + 1));
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_problems.append(tr("%1 is not used: %2.").arg(QDir::toNativeSeparators(file), *problem));
        return;
    }
    const auto &found = std::get<QMap<QString, QJsonObject>>(read);
    for (const QJsonObject &entry : found) {
        QJsonObject &merged = entries[entry.value(QLatin1String("id")).toString()];
        for (auto member = entry.begin(); member != entry.end(); ++member)
            merged.insert(member.key(), member.value());
    }
}

std::optional<OAuthProvider> OAuthProviders::find(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
        [&id](const OAuthProvider &provider) { return provider.id == id; });
    return found == m_providers.end() ? std::nullopt : std::optional(*found);
}

std::optional<OAuthProvider> OAuthProviders::findFor(const AccountUrl &account) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
        [&account](const OAuthProvider &provider) { return provider.serves(account); });
    return found == m_providers.end() ? std::nullopt : std::optional(*found);
}

std::variant<OAuthProvider, ProviderProblem> OAuthProviders::choose(
    const QString &id, const AccountUrl &account) const
{
    const auto provider = id.isEmpty() ? findFor(account) : find(id);
    if (!provider) {
        return ProviderProblem{id.isEmpty()
                ? tr("Grelot knows no provider to sign in with for %1. Name one with --provider, "
                     "or describe it in %2.")
                      .arg(account.toString(), m_ownFile)
                : tr("There is no provider called %1 to sign in with. Describe it in %2.")
                      .arg(id, m_ownFile)};
    }
    if (const QString problem = problemWith(*provider, account.kind()); !problem.isEmpty())
        return ProviderProblem{problem, true};
    return *provider;
}

QString OAuthProviders::problemWith(const OAuthProvider &provider, SourceKind kind) const
{
    if (provider.clientId.isEmpty()) {
        return tr("No client id is configured for %1. Put one in %2.")
            .arg(provider.name, m_ownFile);
    }
    if (provider.scopes.value(protocolName(kind)).isEmpty()) {
        return tr("No \"scopes\" of %1 are configured for accounts of the kind \"%2\". Put them in "
                  "%3.")
            .arg(provider.name, protocolName(kind), m_ownFile);
    }
    return {};
}

} // namespace Grelot
