// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "polledevents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(LongPoll)
};

Failure violation(const QString &text, const char *detail)
{
    return {FailureKind::Permanent, text, QLatin1String(detail), {}};
}

Failure unreadable(const char *detail)
{
    return violation(Words::tr("The server gave an answer that Grelot cannot read."), detail);
}

Failure webPage()
{
    Failure failure{FailureKind::Rung, Words::tr("A web page came in place of the answer."),
        QStringLiteral("HTML in place of JSON"), {}};
    failure.answered = true;
    failure.obstacle = Words::tr("a web page came in place of the answer");
    failure.httpStatus = 200;
    return failure;
}

} // namespace

std::variant<QByteArrayList, Failure> polledEvents(
    const QByteArray &body, const QByteArray &contentType, qsizetype limit)
{
    const QJsonValue events = QJsonDocument::fromJson(body).object().value(QLatin1String("events"));
    if (!events.isArray())
        return contentType == "text/html" ? webPage() : unreadable("no list of events");
    QByteArrayList messages;
    for (const QJsonValue &event : events.toArray()) {
        if (!event.isObject())
            return unreadable("an event that is no object");
        messages.append(QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact));
        if (messages.last().size() > limit) {
            return violation(
                Words::tr(
                    "The server sent an event of more than 1 MiB, which Grelot does not take."),
                "event over 1 MiB");
        }
    }
    return messages;
}

} // namespace Grelot
