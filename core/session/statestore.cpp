// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statestore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Grelot {

namespace {

constexpr int formatVersion = 1;

QString hexOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

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

QString setAside(const QString &path)
{
    const QString aside = path + QLatin1String(".damaged");
    QFile::remove(aside);
    QFile::rename(path, aside);
    return aside;
}

} // namespace

StateStore::StateStore(const QString &folder, const QString &account, const QString &url)
    // A hash, since not every account's name is a file's on every system.
    : m_path(QDir(folder).filePath(hexOf(account).left(16) + QLatin1String(".state")))
    , m_fingerprint(hexOf(url))
{
}

StateStore::Loaded StateStore::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object =
        QJsonDocument::fromJson(file.size() > largestFile ? QByteArray() : file.readAll()).object();
    file.close();
    if (object.value(QLatin1String("version")).toInt() != formatVersion)
        return {{}, setAside(m_path)};
    if (object.value(QLatin1String("account")).toString() != m_fingerprint)
        return {};
    return {fromJson(object), {}};
}

std::optional<QString> StateStore::save(const AccountState &state) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QJsonObject object = toJson(state);
    object.insert(QStringLiteral("account"), m_fingerprint);
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return QCoreApplication::translate("StateStore",
        "What was already announced could not be saved in %1: %2. After a restart it may be "
        "announced again.")
        .arg(QDir::toNativeSeparators(m_path), file.errorString());
}

void StateStore::remove() const
{
    QFile::remove(m_path);
}

} // namespace Grelot
