// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapmailstore.h"
#include "jmaptraits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Grelot {

/// The methods of RFC 8621 that a notifier calls, on the mail of one account. Pure.
class JmapMethods
{
public:
    struct Result
    {
        QString name;
        QJsonObject arguments;

        static Result error(const QString &type);
    };

    JmapMethods(QString accountId, JmapMailStore &store, const JmapTraits &traits)
        : m_accountId(std::move(accountId))
        , m_store(store)
        , m_traits(traits)
    {
    }

    Result call(const QString &name, const QJsonObject &arguments);

private:
    Result emailChanges(const QJsonObject &arguments) const;
    Result emailGet(const QJsonObject &arguments) const;
    Result emailQuery(const QJsonObject &arguments) const;
    Result emailSet(const QJsonObject &arguments);
    Result mailboxGet(const QJsonObject &arguments) const;
    QJsonObject emailObject(const JmapMailStore::Email &email, const QJsonValue &properties) const;
    QJsonObject mailboxObject(
        const JmapMailStore::Mailbox &mailbox, const QJsonValue &properties) const;
    /// An empty error: done.
    QString patch(const QString &id, const QJsonObject &changes);

    QString m_accountId;
    JmapMailStore &m_store;
    const JmapTraits &m_traits;
};

/// The arguments with those that refer to earlier results (RFC 8620 3.7) in their place; nullopt
/// where a reference leads nowhere.
std::optional<QJsonObject> jmapDereferenced(
    const QJsonObject &arguments, const QJsonArray &earlierResults);

} // namespace Grelot
