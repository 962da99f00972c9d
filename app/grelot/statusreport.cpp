// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statusreport.h"

#include "plaintext.h"
#include "signinwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Grelot {

namespace {

constexpr qint64 mostCounted = 999'999;
constexpr qsizetype longestField = 500; ///< characters; a reason may be a server's words

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue roundTripJson(const Connection &connection)
{
    const auto time = connection.roundTrip();
    return numberOrNull(time ? std::optional<qint64>(time->count()) : std::nullopt);
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject accountJson(const Sessions &sessions, const AccountSession &session)
{
    const ConnectionEvent connection = sessions.connectionOf(session);
    QJsonObject mailboxes;
    const QMap<QString, qint64> unread = session.inbox().unreadByMailbox();
    for (auto it = unread.begin(); it != unread.end(); ++it)
        mailboxes.insert(it.key(), it.value());
    return {{QStringLiteral("name"), session.name()}, {QStringLiteral("url"), session.url()},
        {QStringLiteral("state"), connectionStateName(connection.state)},
        {QStringLiteral("transport"),
            connection.rung ? transportName(*connection.rung) : QString()},
        {QStringLiteral("reason"), connection.reason},
        {QStringLiteral("since"), timeText(session.connection().since())},
        {QStringLiteral("lastSignOfLife"), timeText(session.connection().lastSignOfLife())},
        {QStringLiteral("retryInMs"), qint64(connection.retryIn.count())},
        {QStringLiteral("need"), needName(connection.need)},
        {QStringLiteral("roundTripMs"), roundTripJson(session.connection())},
        {QStringLiteral("unread"), numberOrNull(session.inbox().unread())},
        {QStringLiteral("mailboxes"), mailboxes},
        {QStringLiteral("missedByPush"), session.reconciler().missed()},
        {QStringLiteral("lastMissedByPush"), timeText(session.reconciler().lastMissed())}};
}

QString countText(const QJsonValue &unread)
{
    if (unread.isNull())
        return Words::tr("not known yet");
    const int counted = int(qMin(unread.toInteger(), mostCounted));
    return Words::tr("%n unread", nullptr, counted);
}

QString missedText(const QJsonObject &account)
{
    const qint64 missed = account.value(QLatin1String("missedByPush")).toInteger();
    if (missed <= 0)
        return {};
    const QDateTime last = QDateTime::fromString(
        account.value(QLatin1String("lastMissedByPush")).toString(), Qt::ISODateWithMs);
    const QString at = last.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const int counted = int(qMin(missed, mostCounted));
    return Words::tr(
        "%n message(s) came or changed only by comparing (last at %1)", nullptr, counted)
        .arg(at);
}

} // namespace

QJsonObject statusJson(const Sessions &sessions, bool paused)
{
    QJsonArray accounts;
    const auto all = sessions.all();
    for (const AccountSession *session : all)
        accounts.append(accountJson(sessions, *session));
    return {{QStringLiteral("version"), QStringLiteral(GRELOT_VERSION)},
        {QStringLiteral("unread"), numberOrNull(sessions.unread())},
        {QStringLiteral("paused"), paused}, {QStringLiteral("accounts"), accounts}};
}

QString statusText(const QJsonObject &status)
{
    QStringList lines{countText(status.value(QLatin1String("unread")))};
    if (status.value(QLatin1String("paused")).toBool())
        lines.append(Words::tr("Notifications are paused."));
    const QJsonArray accounts = status.value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        const auto text = [&](const char *name) {
            return plainLine(account.value(QLatin1String(name)).toString(), longestField);
        };
        QString line = text("name") + QLatin1String(": ") +
            countText(account.value(QLatin1String("unread"))) + QLatin1String(", ") + text("state");
        if (!text("transport").isEmpty())
            line += QLatin1String(" (") + text("transport") + u')';
        if (!text("reason").isEmpty())
            line += QLatin1String(": ") + text("reason");
        if (text("need") == needName(Need::SignIn))
            line += u' ' + signInHint(text("name"));
        if (const QString missed = missedText(account); !missed.isEmpty())
            line += QLatin1String("; ") + missed;
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace Grelot
