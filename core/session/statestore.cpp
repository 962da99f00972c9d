// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statestore.h"

#include "diskfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Grelot {

namespace {

constexpr int formatVersion = 1;

QJsonObject toJson(const AccountState &state)
{
    QJsonObject marks;
    for (auto mark = state.marks.begin(); mark != state.marks.end(); ++mark) {
        marks.insert(mark.key(),
            QJsonObject{{QStringLiteral("horizon"), mark->horizon},
                {QStringLiteral("newest"), mark->newest.toString(Qt::ISODateWithMs)}});
    }
    return {{QStringLiteral("version"), formatVersion},
        {QStringLiteral("cursor"), state.cursor.value}, {QStringLiteral("mailboxes"), marks},
        {QStringLiteral("ledger"), QString::fromLatin1(state.ledger.save().toBase64())}};
}

AccountState fromJson(const QJsonObject &object)
{
    AccountState state;
    state.cursor.value = object.value(QLatin1String("cursor")).toString();
    const QJsonObject marks = object.value(QLatin1String("mailboxes")).toObject();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const QJsonObject fields = mark->toObject();
        state.marks.insert(mark.key(),
            {fields.value(QLatin1String("horizon")).toString(),
                QDateTime::fromString(
                    fields.value(QLatin1String("newest")).toString(), Qt::ISODateWithMs)});
    }
    state.ledger = Ledger::load(
        QByteArray::fromBase64(object.value(QLatin1String("ledger")).toString().toLatin1()));
    return state;
}

} // namespace

StateStore::StateStore(const QString &folder, const QString &account, const QString &url)
    : StateStore(std::make_shared<DiskFile>(folder, account, QStringLiteral(".state")), url)
{
}

StateStore::StateStore(std::shared_ptr<StateFile> file, const QString &url)
    : m_file(std::move(file))
    , m_fingerprint(fingerprintOf(url))
{
}

StateStore::Loaded StateStore::load() const
{
    const auto bytes = m_file->read(largestFile);
    if (!bytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(QLatin1String("version")).toInt() != formatVersion)
        return {{}, m_file->setAside()};
    if (object.value(QLatin1String("account")).toString() != m_fingerprint)
        return {};
    return {fromJson(object), {}};
}

std::optional<QString> StateStore::save(const AccountState &state) const
{
    QJsonObject object = toJson(state);
    object.insert(QStringLiteral("account"), m_fingerprint);
    const auto problem = m_file->write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!problem)
        return std::nullopt;
    return QCoreApplication::translate("StateStore",
        "What was already announced could not be saved in %1: %2. After a restart it may be "
        "announced again.")
        .arg(m_file->name(), *problem);
}

void StateStore::remove() const
{
    m_file->remove();
}

} // namespace Grelot
