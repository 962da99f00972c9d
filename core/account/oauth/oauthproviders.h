// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "oauthprovider.h"

#include <QCoreApplication>
#include <QList>

#include <optional>
#include <variant>

namespace Grelot {

/// Why nobody can sign in for an account.
struct ProviderProblem
{
    QString text;              ///< a sentence: what is missing, and where it belongs
    bool isIncomplete = false; ///< the provider is known, but its description lacks something
};

/// All providers: those that Grelot brings along, and the person's own file, whose members take the
/// place of ours in an entry of the same id.
class OAuthProviders
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::OAuthProviders)

public:
    /// ownFile: the person's; it need not exist.
    static OAuthProviders load(const QString &ownFile);

    const QList<OAuthProvider> &all() const { return m_providers; }
    std::optional<OAuthProvider> find(const QString &id) const;
    /// The provider of an account nobody named one for.
    std::optional<OAuthProvider> findFor(const AccountUrl &account) const;
    /// The one of that id (empty: the one that serves the account), complete for that account.
    std::variant<OAuthProvider, ProviderProblem> choose(
        const QString &id, const AccountUrl &account) const;
    /// Why nobody can sign in there; empty when it is complete.
    QString problemWith(const OAuthProvider &provider, SourceKind kind) const;
    /// What is wrong with the files, in sentences.
    const QStringList &problems() const { return m_problems; }
    /// For people: where a client id belongs.
    const QString &ownFile() const { return m_ownFile; }

private:
    void read(const QString &file, QMap<QString, QJsonObject> &entries);

    QString m_ownFile;
    QList<OAuthProvider> m_providers;
    QStringList m_problems;
};

} // namespace Grelot
