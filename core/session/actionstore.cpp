// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "actionstore.h"

#include "diskfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Grelot {

namespace {

constexpr int formatVersion = 1;

QJsonObject toJson(const PendingAction &pending)
{
    QJsonObject object{{QStringLiteral("action"), actionName(pending.action)},
        {QStringLiteral("mailbox"), pending.mailbox}, {QStringLiteral("id"), pending.id}};
    if (pending.tried)
        object.insert(QStringLiteral("tried"), true);
    return object;
}

bool isIdentifier(const QString &text)
{
    return !text.isEmpty() && text.size() <= ActionLimits::identifier;
}

std::optional<PendingAction> pendingFrom(const QJsonObject &object)
{
    const auto action = actionOf(object.value(QLatin1String("action")).toString());
    const QString mailbox = object.value(QLatin1String("mailbox")).toString();
    const QString id = object.value(QLatin1String("id")).toString();
    if (!action || !isIdentifier(mailbox) || !isIdentifier(id))
        return std::nullopt;
    return PendingAction{*action, mailbox, id, object.value(QLatin1String("tried")).toBool(false)};
}

std::optional<PendingActions> actionsFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > ActionLimits::actions)
        return std::nullopt;
    PendingActions actions;
    for (const QJsonValue &item : array) {
        const auto pending = pendingFrom(item.toObject());
        if (!pending)
            return std::nullopt;
        actions.append(*pending);
    }
    return actions;
}

} // namespace

ActionStore::ActionStore(const QString &folder, const QString &account, const QString &url)
    : ActionStore(std::make_shared<DiskFile>(folder, account, QStringLiteral(".actions")), url)
{
}

ActionStore::ActionStore(std::shared_ptr<StateFile> file, const QString &url)
    : m_file(std::move(file))
    , m_fingerprint(fingerprintOf(url))
{
}

ActionStore::Loaded ActionStore::load() const
{
    const auto bytes = m_file ? m_file->read(largestFile) : std::nullopt;
    if (!bytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(QLatin1String("version")).toInt() != formatVersion)
        return {{}, m_file->setAside()};
    if (object.value(QLatin1String("account")).toString() != m_fingerprint)
        return {};
    const auto actions = actionsFrom(object.value(QLatin1String("actions")));
    if (!actions)
        return {{}, m_file->setAside()};
    return {*actions, {}};
}

std::optional<QString> ActionStore::save(const PendingActions &actions) const
{
    if (actions.isEmpty() || !m_file) {
        remove();
        return std::nullopt;
    }
    QJsonArray array;
    for (const PendingAction &pending : actions)
        array.append(toJson(pending));
    const QJsonObject object{{QStringLiteral("version"), formatVersion},
        {QStringLiteral("account"), m_fingerprint}, {QStringLiteral("actions"), array}};
    const auto problem = m_file->write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!problem)
        return std::nullopt;
    return QCoreApplication::translate("ActionStore",
        "What is still to be done to messages could not be saved in %1: %2. It is done as long as "
        "Grelot runs, but not after a restart.")
        .arg(m_file->name(), *problem);
}

void ActionStore::remove() const
{
    if (m_file)
        m_file->remove();
}

} // namespace Grelot
