// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapactor.h"

#include "jmapcalls.h"
#include "jmapmethoderror.h"
#include "jmapresponse.h"

#include <QCoreApplication>

namespace Grelot::JmapActor {

namespace {

const QString setCall = QStringLiteral("s");

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JmapActor)
};

/// A path into an object (RFC 6901 3); ids of hostile servers may hold anything.
QString pathTo(const char *member, QString key)
{
    key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return QLatin1String(member) + u'/' + key;
}

QJsonObject keyword(const char *name, const QJsonValue &value)
{
    return {{pathTo("keywords", QLatin1String(name)), value}};
}

std::variant<QJsonObject, Failure> move(
    const JmapSync &sync, const JmapSync::Spot &spot, const char *role, const QString &noSuch)
{
    const QString target = sync.mailboxWithRole(spot.accountId, QLatin1String(role));
    if (target.isEmpty())
        return Failure{FailureKind::User, noSuch, QStringLiteral("no mailbox of the role"), {}};
    if (target == spot.mailboxId)
        return QJsonObject(); // it is there
    return QJsonObject{{pathTo("mailboxIds", spot.mailboxId), QJsonValue::Null},
        {pathTo("mailboxIds", target), true}};
}

std::variant<QJsonObject, Failure> patchFor(
    const JmapSync &sync, const JmapSync::Spot &spot, MailAction action)
{
    switch (action) {
    case MailAction::MarkRead:
        return keyword("$seen", true);
    case MailAction::MarkUnread:
        return keyword("$seen", QJsonValue::Null);
    case MailAction::Flag:
        return keyword("$flagged", true);
    case MailAction::Archive:
        return move(sync, spot, "archive",
            Words::tr("The mail server names no archive mailbox. Nothing was moved."));
    case MailAction::Trash:
        return move(sync, spot, "trash",
            Words::tr("The mail server names no mailbox for deleted messages. Nothing was moved."));
    }
    Q_UNREACHABLE();
}

Failure gone()
{
    return {FailureKind::Permanent,
        Words::tr("The message is no longer in the mailbox: it was deleted or moved elsewhere."),
        QStringLiteral("message gone"), {}, Need::Nothing, true};
}

/// What the server made of one message (RFC 8620 5.3).
Failure setFailure(const QString &type)
{
    if (type == QLatin1String("notFound"))
        return gone();
    if (type == QLatin1String("overQuota"))
        return {FailureKind::User,
            Words::tr("The account has no room left. Delete something on the mail server."),
            QStringLiteral("set error overQuota"), {}};
    return jmapMethodFailure(type);
}

} // namespace

std::variant<JmapRequest, Failure> request(
    const JmapSync &sync, const JmapSync::Spot &spot, MailAction action, const QString &id)
{
    const auto patch = patchFor(sync, spot, action);
    if (const auto *failure = std::get_if<Failure>(&patch))
        return *failure;
    return JmapRequest{
        {JmapCalls::update(spot.accountId, id, std::get<QJsonObject>(patch), setCall)}};
}

std::optional<Failure> failureIn(const JmapResponse &response, const QString &id)
{
    if (const auto failure = firstJmapFailure(response, {setCall}))
        return failure;
    const QJsonObject set = response.find(setCall)->arguments;
    if (set.value(QLatin1String("updated")).toObject().contains(id))
        return std::nullopt;
    const QJsonObject error =
        set.value(QLatin1String("notUpdated")).toObject().value(id).toObject();
    if (error.isEmpty())
        return jmapUnreadable(QStringLiteral("Email/set says nothing of its message"));
    return setFailure(error.value(QLatin1String("type")).toString());
}

} // namespace Grelot::JmapActor
