// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "handshakefailure.h"

#include "httpstatus.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Grelot {

namespace {

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebSocket)
};

/// The upgrade was answered, but not by a WebSocket.
Failure refusedUpgrade(int status)
{
    Failure failure = statusFailure(status);
    failure.detail = QStringLiteral("WebSocket upgrade: ") + failure.detail;
    if (failure.kind != FailureKind::Rung)
        return failure;
    if (status == 200) {
        failure.text = Words::tr("A web page came in place of the WebSocket.");
        failure.obstacle = Words::tr("a web page came in place of the WebSocket");
    } else {
        failure.obstacle =
            Words::tr("the server or a proxy on the way answered %1 to the WebSocket upgrade")
                .arg(status);
    }
    return failure;
}

} // namespace

std::optional<int> httpStatusIn(const QString &errorString)
{
    // "...: Unhandled http status code: 401 (Unauthorized)."; the words may be translated.
    static const QRegularExpression pattern(QStringLiteral(": ([1-5][0-9]{2}) \\("));
    // A 400 gets no number, and of all answers it alone gets this sentence.
    if (errorString.contains(QLatin1String("Unknown error condition encountered")))
        return 400;
    // Of a 400 alone Qt does not say the number.
    static const char *const badRequest = "QWebSocketPrivate::processHandshake: Unknown error "
                                          "condition encountered. Aborting connection.";
    if (errorString == QCoreApplication::translate("QWebSocket", badRequest))
        return 400;
    // Nor does a 401 from Qt 6.6 on, where Qt answers challenges itself.
    if (errorString.contains(QLatin1String("Host requires authentication")) ||
        errorString.contains(QLatin1String("Unsupported WWW-Authenticate challenge")))
        return 401;
    const auto match = pattern.match(errorString);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

Failure handshakeFailure(const QString &errorString)
{
    if (const auto status = httpStatusIn(errorString))
        return refusedUpgrade(*status);
    Failure failure{FailureKind::Rung, Words::tr("The WebSocket upgrade was spoiled on the way."),
        errorString, {}};
    failure.obstacle = Words::tr("the WebSocket upgrade was spoiled on the way");
    return failure;
}

Failure closeFailure(QWebSocketProtocol::CloseCode code)
{
    const QString detail = QStringLiteral("closed with %1").arg(int(code));
    switch (int(code)) {
    case 1009:
        return {FailureKind::Permanent,
            Words::tr("The server sent an event of more than 1 MiB, which Grelot does not take."),
            detail, {}};
    case 1007:
        return {FailureKind::Permanent, Words::tr("The server sent text that is not UTF-8."),
            detail, {}};
    case 1003:
    case 1008:
    case 1010:
        return {FailureKind::Permanent,
            Words::tr("The server broke the connection off (close code %1).").arg(int(code)),
            detail, {}};
    case 4401:
    case 4403:
        return {FailureKind::User,
            Words::tr(
                "The server refused the user name or the password. Enter the password again."),
            detail, {}, Need::Password};
    default:
        // Among them 1002, as which Qt reports 1012-1014, and 1000, as which it reports a drop.
        return {FailureKind::Transient, Words::tr("The server closed the connection."), detail, {}};
    }
}

} // namespace Grelot
