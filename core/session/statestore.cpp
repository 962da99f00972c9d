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

class DiskFile final : public StateFile
{
public:
    explicit DiskFile(const QString &path)
        : m_path(path)
    {
    }

    QString name() const override { return QDir::toNativeSeparators(m_path); }

    std::optional<QByteArray> read(qint64 most) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return file.size() > most ? QByteArray() : file.readAll();
    }

    std::optional<QString> write(const QByteArray &bytes) override
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QSaveFile file(m_path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return std::nullopt;
        return file.errorString();
    }

    QString setAside() override
    {
        const QString aside = m_path + QLatin1String(".damaged");
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        return aside;
    }

    void remove() override { QFile::remove(m_path); }

private:
    QString m_path;
};

} // namespace

StateStore::StateStore(const QString &folder, const QString &account, const QString &url)
    // A hash, since not every account's name is a file's on every system.
    : StateStore(std::make_shared<DiskFile>(
                     QDir(folder).filePath(hexOf(account).left(16) + QLatin1String(".state"))),
          url)
{
}

StateStore::StateStore(std::shared_ptr<StateFile> file, const QString &url)
    : m_file(std::move(file))
    , m_fingerprint(hexOf(url))
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
