// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapproblem.h"

#include "httpstatus.h"
#include "jsonfields.h"

#include <QCoreApplication>

namespace Grelot {

namespace {

constexpr qsizetype largestProblem = 64 * 1024; // bytes
constexpr qsizetype deepest = 32;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(JmapProblem)
};

/// The type without what all types of JMAP begin with.
QString typeIn(const QJsonObject &problem)
{
    const QLatin1String beginning("urn:ietf:params:jmap:error:");
    const QString type = problem.value(QLatin1String("type")).toString();
    return type.startsWith(beginning) ? type.mid(beginning.size()) : QString();
}

Failure limitFailure(const QString &limit)
{
    if (limit == QLatin1String("maxConcurrentRequests")) {
        return {FailureKind::Transient,
            Words::tr("The mail server is asked too much at once. Grelot tries again."),
            QStringLiteral("limit maxConcurrentRequests"), {}, Need::Nothing, true};
    }
    if (limit == QLatin1String("maxSizeRequest")) {
        return {FailureKind::Permanent,
            Words::tr("The mail server takes no requests as large as Grelot's."),
            QStringLiteral("limit maxSizeRequest"), {}, Need::Nothing, true};
    }
    if (limit == QLatin1String("maxCallsInRequest")) {
        return {FailureKind::Permanent,
            Words::tr("The mail server takes fewer calls in a request than Grelot needs."),
            QStringLiteral("limit maxCallsInRequest"), {}, Need::Nothing, true};
    }
    return {FailureKind::Transient,
        Words::tr("A request went past a limit of the mail server. Grelot tries again."),
        QStringLiteral("another limit"), {}, Need::Nothing, true};
}

std::optional<Failure> knownProblem(const QJsonObject &problem)
{
    const QString type = typeIn(problem);
    const auto permanent = [&type](const QString &text) {
        return Failure{FailureKind::Permanent, text, type, {}, Need::Nothing, true};
    };
    if (type == QLatin1String("unknownCapability"))
        return permanent(
            Words::tr("The server has no mail over JMAP. Check the account's address."));
    if (type == QLatin1String("notJSON")) {
        return permanent(
            Words::tr("The mail server could not read a request as JSON. Something on the "
                      "way may have changed it."));
    }
    if (type == QLatin1String("notRequest")) {
        return permanent(
            Words::tr("The mail server did not take a request for one of JMAP. Install a "
                      "newer Grelot, or ask the provider."));
    }
    if (type == QLatin1String("limit"))
        return limitFailure(problem.value(QLatin1String("limit")).toString());
    return std::nullopt;
}

Failure failureOfStatus(int status)
{
    if (status == 0) {
        return {FailureKind::Permanent,
            Words::tr("The mail server refused a request in a way that Grelot does not know."),
            QStringLiteral("unknown problem"), {}, Need::Nothing, true};
    }
    Failure failure = statusFailure(status);
    if (failure.kind != FailureKind::Rung)
        return failure;
    failure.kind = FailureKind::Permanent;
    failure.obstacle.clear();
    if (status == 404 || status == 410) {
        failure.kind = FailureKind::Transient;
        failure.text =
            Words::tr("The mail server's requests go to another place now. Grelot asks it "
                      "anew where.");
    } else if (status == 413) {
        failure.text =
            Words::tr("The mail server, or a proxy on the way, refused a request as too large "
                      "(413).");
    }
    return failure;
}

} // namespace

Failure jmapProblem(const QJsonObject &problem, int status)
{
    if (status == 0)
        status = problem.value(QLatin1String("status")).toInt();
    Failure failure = knownProblem(problem).value_or(failureOfStatus(status));
    failure.httpStatus = status;
    return failure;
}

Failure jmapHttpFailure(const HttpAnswer &answer)
{
    const auto problem = parseJsonObject(answer.body, largestProblem, deepest);
    const auto *object = std::get_if<QJsonObject>(&problem);
    return jmapProblem(object ? *object : QJsonObject(), answer.status);
}

bool isOutdatedSession(const Failure &failure)
{
    switch (failure.httpStatus) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
    case 400:
    case 404:
    case 405:
    case 410:
        return true;
    default:
        return false;
    }
}

} // namespace Grelot
