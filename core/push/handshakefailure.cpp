// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "handshakefailure.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Grelot {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("WebSocket", text);
}

FailureKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return FailureKind::User;
    case 429:
        return FailureKind::Transient;
    default:
        return status >= 500 ? FailureKind::Transient : FailureKind::Rung;
    }
}

QString wordsForStatus(int status)
{
    switch (status) {
    case 401:
        return tr("The server refused the user name or the password. Enter the password again.");
    case 403:
        return tr("The server does not let this account in (403). Ask its administrator.");
    case 407:
        return tr("The network's proxy wants a user name and a password (407).");
    case 429:
        return tr("The server asks to be called less often (429).");
    default:
        break;
    }
    if (status >= 500)
        return tr("The server is not ready (%1).").arg(status);
    return tr("The server or a proxy answered %1 to the WebSocket upgrade.").arg(status);
}

} // namespace

std::optional<int> httpStatusIn(const QString &errorString)
{
    // "...: Unhandled http status code: 401 (Unauthorized)."; the words may be translated.
    static const QRegularExpression pattern(QStringLiteral(": ([1-5][0-9]{2}) \\("));
    const auto match = pattern.match(errorString);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

Failure handshakeFailure(const QString &errorString)
{
    if (const auto status = httpStatusIn(errorString)) {
        return {kindOfStatus(*status), wordsForStatus(*status),
            QStringLiteral("upgrade answered %1").arg(*status), {}};
    }
    return {
        FailureKind::Rung, tr("The WebSocket upgrade was spoiled on the way."), errorString, {}};
}

Failure closeFailure(QWebSocketProtocol::CloseCode code)
{
    const QString detail = QStringLiteral("closed with %1").arg(int(code));
    switch (int(code)) {
    case 1009:
        return {FailureKind::Permanent,
            tr("The server sent an event of more than 1 MiB, which Grelot does not take."), detail,
            {}};
    case 1007:
        return {FailureKind::Permanent, tr("The server sent text that is not UTF-8."), detail, {}};
    case 1003:
    case 1008:
    case 1010:
        return {FailureKind::Permanent,
            tr("The server broke the connection off (close code %1).").arg(int(code)), detail, {}};
    case 4401:
    case 4403:
        return {FailureKind::User,
            tr("The server refused the user name or the password. Enter the password again."),
            detail, {}};
    default:
        // Among them 1002, as which Qt reports 1012-1014, and 1000, as which it reports a drop.
        return {FailureKind::Transient, tr("The server closed the connection."), detail, {}};
    }
}

} // namespace Grelot
