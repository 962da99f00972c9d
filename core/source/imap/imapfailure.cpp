// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfailure.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace Grelot::ImapFailures {

namespace {

constexpr std::chrono::minutes throttledPause{5};
constexpr qsizetype wordsSize = 200;

/// What people read here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Grelot::ImapFailures)
};

/// What the server itself says: shown, but never logged, since it may name an address.
QString wordsOf(const ImapStatus &status)
{
    const QString words = plainLine(QString::fromUtf8(status.text), wordsSize);
    return words.isEmpty() ? Words::tr("it gives no reason") : words;
}

QString detailOf(const ImapStatus &status)
{
    static constexpr const char *names[] = {"OK", "NO", "BAD", "BYE", "PREAUTH"};
    QString detail = QString::fromLatin1(names[int(status.condition)]);
    if (!status.code.name.isEmpty())
        detail += QStringLiteral(" [%1]").arg(plainLine(QString::fromLatin1(status.code.name), 40));
    return detail;
}

bool says(const ImapStatus &status, QByteArrayView words)
{
    return status.text.toLower().contains(words.toByteArray());
}

bool hasTooManyConnections(const ImapStatus &status)
{
    return says(status, "simultaneous") || says(status, "maximum number of connections") ||
        (says(status, "too many") && says(status, "connection"));
}

/// What Outlook answers to whoever asks too much of it.
bool isThrottled(const ImapStatus &status)
{
    return says(status, "authenticated but not connected") || says(status, "throttled");
}

bool isOverloaded(const ImapStatus &status)
{
    return status.code.name == "INUSE" || says(status, "too many") || says(status, "temporar") ||
        says(status, "try again later");
}

/// A sentence about what passes by itself; empty when this is nothing of the kind.
QString passingWords(const ImapStatus &status)
{
    const QByteArray &code = status.code.name;
    if (isThrottled(status))
        return Words::tr(
            "The mail server lets this account wait, since it was asked too much of: %1. "
            "Grelot tries again in five minutes; nothing has to be done.");
    if (hasTooManyConnections(status))
        return Words::tr(
            "Too many programs are connected to this account: %1. Grelot tries again; it "
            "helps to close a mail program elsewhere.");
    if (code == "SERVERBUG")
        return Words::tr("The mail server reports a fault of its own: %1. Grelot tries again.");
    if (code == "UNAVAILABLE")
        return Words::tr(
            "A part of the mail server is not available at the moment: %1. Grelot tries "
            "again.");
    if (code == "LIMIT")
        return Words::tr(
            "The account has come to a limit of the mail server: %1. Grelot tries again.");
    if (isOverloaded(status))
        return Words::tr(
            "The mail server cannot serve this account at the moment: %1. Grelot tries "
            "again.");
    return {};
}

std::optional<Failure> passing(const ImapStatus &status)
{
    const QString words = passingWords(status);
    if (words.isEmpty())
        return std::nullopt;
    Failure failure{FailureKind::Transient, words.arg(wordsOf(status)), detailOf(status), {}};
    if (isThrottled(status))
        failure.retryAfter = throttledPause;
    return failure;
}

/// The server refused the secret, and this is what to do.
Failure secretRefused(const ImapStatus &status, const QString &text)
{
    return {FailureKind::User, text.arg(wordsOf(status)), detailOf(status), {}, Need::Password};
}

/// The secret is not to blame, but only the person can mend it.
Failure personNeeded(const ImapStatus &status, const QString &text)
{
    return {FailureKind::User, text.arg(wordsOf(status)), detailOf(status), {}};
}

Failure secretRefused(const ImapStatus &status, Secret::Kind kind)
{
    return secretRefused(status,
        kind == Secret::Kind::Token
            ? Words::tr("The mail server refused the sign-in: %1. Sign in again.")
            : Words::tr(
                  "The mail server refused the user name or the password: %1. Check both and enter "
                  "them again."));
}

/// What the codes of RFC 5530 say of a sign-in. They are said on purpose, so they outweigh words.
std::optional<Failure> refusedByCode(const ImapStatus &status, Secret::Kind kind)
{
    const QByteArray &code = status.code.name;
    if (code == "AUTHENTICATIONFAILED")
        return secretRefused(status, kind);
    if (code == "AUTHORIZATIONFAILED")
        return secretRefused(status,
            Words::tr(
                "The mail server does not let this user name into that mailbox: %1. Check the user "
                "name and sign in again."));
    if (code == "EXPIRED")
        return secretRefused(status,
            kind == Secret::Kind::Token
                ? Words::tr("The sign-in has expired: %1. Sign in again.")
                : Words::tr(
                      "The password has expired: %1. Get a new one from the provider and enter it "
                      "here."));
    if (code == "PRIVACYREQUIRED")
        return personNeeded(status,
            Words::tr("The mail server takes no sign-in without encryption: %1. Set the account to "
                      "TLS."));
    if (code == "CONTACTADMIN")
        return personNeeded(status,
            Words::tr(
                "The mail server's support has to let this account in: %1. Ask the provider."));
    return std::nullopt;
}

} // namespace

Failure login(const ImapStatus &status, Secret::Kind kind)
{
    if (const auto failure = refusedByCode(status, kind))
        return *failure;
    if (const auto failure = passing(status))
        return *failure;
    if (status.condition == ImapCondition::Bad)
        return {FailureKind::Permanent,
            Words::tr("The mail server did not understand the sign-in: %1.").arg(wordsOf(status)),
            detailOf(status), {}};
    return secretRefused(status, kind);
}

Failure command(const ImapStatus &status)
{
    if (const auto failure = passing(status))
        return *failure;
    const FailureKind kind = status.condition == ImapCondition::Bad ? FailureKind::Permanent
        : status.code.name == "NONEXISTENT" || status.code.name == "NOPERM"
        ? FailureKind::User
        : FailureKind::Transient;
    return {kind, Words::tr("The mail server refused a request: %1.").arg(wordsOf(status)),
        detailOf(status), {}};
}

Failure bye(const ImapStatus &status)
{
    if (const auto failure = passing(status))
        return *failure;
    return {FailureKind::Transient,
        Words::tr("The mail server ended the connection: %1. Grelot connects again.")
            .arg(wordsOf(status)),
        detailOf(status), {}};
}

Failure protocol(const QString &what)
{
    return {FailureKind::Permanent,
        Words::tr(
            "What answers is not a working IMAP server: %1. Check the server's name and port.")
            .arg(what),
        what, {}};
}

Failure webPage()
{
    return {FailureKind::Transient,
        Words::tr(
            "A web page answers where the mail server is due, such as a network's sign-in page. "
            "Open any web page to sign in to the network, or check the server's name and port."),
        QStringLiteral("HTTP where a greeting is due"), {}};
}

Failure silent(std::chrono::seconds waited)
{
    return {FailureKind::Transient,
        Words::tr("The mail server did not answer within %1 seconds. Grelot connects again.")
            .arg(waited.count()),
        QStringLiteral("silent for %1 s").arg(waited.count()), {}};
}

Failure abandoned()
{
    return {FailureKind::Transient,
        Words::tr("The connection to the mail server was closed before it answered."),
        QStringLiteral("abandoned"), {}};
}

Failure away()
{
    return {FailureKind::Transient,
        Words::tr(
            "There is no connection to the mail server at the moment. Grelot connects again by "
            "itself."),
        QStringLiteral("not connected"), {}};
}

Failure notWatched()
{
    return {FailureKind::Permanent, Words::tr("This mailbox is not watched."),
        QStringLiteral("mailbox not watched"), {}};
}

Failure gone()
{
    return {FailureKind::Permanent,
        Words::tr("The message is no longer in the mailbox: it was deleted or moved elsewhere."),
        QStringLiteral("message gone"), {}};
}

} // namespace Grelot::ImapFailures
