// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapfailure.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace Grelot::ImapFailures {

namespace {

constexpr std::chrono::minutes outlookPause{5};
constexpr qsizetype wordsSize = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("Grelot::ImapFailures", text);
}

/// What the server itself says: shown, but never logged, since it may name an address.
QString wordsOf(const ImapStatus &status)
{
    const QString words = plainLine(QString::fromUtf8(status.text), wordsSize);
    return words.isEmpty() ? tr("it gives no reason") : words;
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

bool isOverloaded(const ImapStatus &status)
{
    const QByteArray &code = status.code.name;
    return code == "UNAVAILABLE" || code == "SERVERBUG" || code == "LIMIT" || code == "INUSE" ||
        says(status, "too many") || says(status, "simultaneous") || says(status, "temporar") ||
        says(status, "try again");
}

/// Outlook's answer to whoever asks too much of it.
bool isHalfConnected(const ImapStatus &status)
{
    return says(status, "authenticated but not connected");
}

Failure notNow(const ImapStatus &status)
{
    Failure failure{FailureKind::Transient,
        tr("The mail server cannot serve this account at the moment: %1. Grelot tries again.")
            .arg(wordsOf(status)),
        detailOf(status), {}};
    if (isHalfConnected(status))
        failure.retryAfter = outlookPause;
    return failure;
}

} // namespace

Failure login(const ImapStatus &status)
{
    if (isOverloaded(status) || isHalfConnected(status))
        return notNow(status);
    if (status.condition == ImapCondition::Bad)
        return {FailureKind::Permanent,
            tr("The mail server did not understand the sign-in: %1.").arg(wordsOf(status)),
            detailOf(status), {}};
    return {FailureKind::User,
        tr("The mail server refused the user name or the password: %1. Check both and enter them "
           "again.")
            .arg(wordsOf(status)),
        detailOf(status), {}, Need::Password};
}

Failure command(const ImapStatus &status)
{
    if (isOverloaded(status) || isHalfConnected(status))
        return notNow(status);
    const FailureKind kind = status.condition == ImapCondition::Bad ? FailureKind::Permanent
        : status.code.name == "NONEXISTENT" || status.code.name == "NOPERM"
        ? FailureKind::User
        : FailureKind::Transient;
    return {kind, tr("The mail server refused a request: %1.").arg(wordsOf(status)),
        detailOf(status), {}};
}

Failure bye(const ImapStatus &status)
{
    return {FailureKind::Transient,
        tr("The mail server ended the connection: %1. Grelot connects again.").arg(wordsOf(status)),
        detailOf(status), {}};
}

Failure protocol(const QString &what)
{
    return {FailureKind::Permanent,
        tr("What answers is not a working IMAP server: %1. Check the server's name and port.")
            .arg(what),
        what, {}};
}

Failure silent(std::chrono::seconds waited)
{
    return {FailureKind::Transient,
        tr("The mail server did not answer within %1 seconds. Grelot connects again.")
            .arg(waited.count()),
        QStringLiteral("silent for %1 s").arg(waited.count()), {}};
}

Failure abandoned()
{
    return {FailureKind::Transient,
        tr("The connection to the mail server was closed before it answered."),
        QStringLiteral("abandoned"), {}};
}

Failure away()
{
    return {FailureKind::Transient,
        tr("There is no connection to the mail server at the moment. Grelot connects again by "
           "itself."),
        QStringLiteral("not connected"), {}};
}

Failure notWatched()
{
    return {FailureKind::Permanent, tr("This mailbox is not watched."),
        QStringLiteral("mailbox not watched"), {}};
}

Failure gone()
{
    return {FailureKind::Permanent,
        tr("The message is no longer in the mailbox: it was deleted or moved elsewhere."),
        QStringLiteral("message gone"), {}};
}

} // namespace Grelot::ImapFailures
