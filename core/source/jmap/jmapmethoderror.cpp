// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapmethoderror.h"

#include "jmapresponse.h"
#include "plaintext.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

constexpr std::chrono::seconds rateLimitPause{60};
constexpr qsizetype typeSize = 60;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JmapMethodError)
};

/// What passes by itself; empty when this type is nothing of the kind.
QString passingWords(const QString &type)
{
    if (type == QLatin1String("serverUnavailable"))
        return Words::tr(
            "A part of the mail server is not available at the moment. Grelot tries again.");
    if (type == QLatin1String("serverFail") || type == QLatin1String("serverPartialFail"))
        return Words::tr("The mail server reports a fault of its own. Grelot tries again.");
    if (type == QLatin1String("rateLimit"))
        return Words::tr(
            "The mail server was asked too often and lets this account wait. Grelot tries "
            "again; nothing has to be done.");
    if (isOutdatedAccount(type))
        return Words::tr(
            "The mail server does not offer this account any more. Grelot asks it anew what "
            "it offers.");
    return {};
}

/// What only the person can mend; empty likewise.
QString personWords(const QString &type)
{
    if (type == QLatin1String("forbidden"))
        return Words::tr(
            "The mail server does not let this user do that. Check the user name, or ask "
            "whoever shares the mailbox.");
    if (type == QLatin1String("accountReadOnly"))
        return Words::tr("This account can only be read. Nothing was changed.");
    return {};
}

QString breachWords(const QString &type)
{
    if (type == QLatin1String("unknownMethod"))
        return Words::tr(
            "The mail server does not know a request that every JMAP mail server has to "
            "know. Check the account's address.");
    if (type == QLatin1String("invalidArguments") ||
        type == QLatin1String("invalidResultReference")) {
        return Words::tr(
            "The mail server did not understand a request. Install a newer Grelot, or ask "
            "the provider.");
    }
    if (isTooLarge(type))
        return Words::tr(
            "The mail server refuses even a single message as too much for one request.");
    return Words::tr("The mail server refused a request in a way that Grelot does not know.");
}

} // namespace

Failure jmapMethodFailure(const QString &errorType)
{
    const QString detail = QStringLiteral("method error %1").arg(plainLine(errorType, typeSize));
    if (const QString words = passingWords(errorType); !words.isEmpty()) {
        Failure failure{FailureKind::Transient, words, detail, {}, Need::Nothing, true};
        if (errorType == QLatin1String("rateLimit"))
            failure.retryAfter = rateLimitPause;
        return failure;
    }
    if (const QString words = personWords(errorType); !words.isEmpty())
        return {FailureKind::User, words, detail, {}, Need::Nothing, true};
    return {FailureKind::Permanent, breachWords(errorType), detail, {}};
}

Failure jmapUnreadable(const QString &what)
{
    return {FailureKind::Permanent,
        Words::tr("The mail server gave an answer that Grelot cannot read."), what, {}};
}

std::optional<Failure> firstJmapFailure(const JmapResponse &response, const QStringList &callIds)
{
    for (const QString &id : callIds) {
        const JmapResult *result = response.find(id);
        if (!result)
            return jmapUnreadable(QStringLiteral("call %1 not answered").arg(id));
        if (const QString type = result->errorType(); !type.isEmpty())
            return jmapMethodFailure(type);
    }
    return std::nullopt;
}

bool isTooLarge(const QString &errorType)
{
    return errorType == QLatin1String("requestTooLarge") || errorType == QLatin1String("tooLarge");
}

bool isOutdatedAccount(const QString &errorType)
{
    return errorType == QLatin1String("accountNotFound") ||
        errorType == QLatin1String("accountNotSupportedByMethod");
}

} // namespace Grelot
