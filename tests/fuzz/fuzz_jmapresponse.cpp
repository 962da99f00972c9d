// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapchanges.h"
#include "jmapmailboxes.h"
#include "jmapmethoderror.h"
#include "jmapresponse.h"
#include "jsonfields.h"
#include "textcheck.h"

using namespace Grelot;

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr qsizetype deepest = 64;
constexpr qsizetype subject = 500;
constexpr qsizetype name = 200;
constexpr qsizetype preview = 256;

void checkEmail(const JmapEmail &email)
{
    require(isJmapId(email.id()), "an Email has an id");
    requireLine(email.message.subject, subject);
    requireLine(email.message.from.name, name);
    requireLine(email.message.preview, preview);
    require(!email.message.receivedAt.isValid() || email.message.receivedAt.timeSpec() == Qt::UTC,
        "times are in UTC");
}

void checkChanges(const JmapResponse &response, const QString &since)
{
    const JmapChanges::Answer answer = JmapChanges::answerOf(response, since);
    if (const auto *failure = std::get_if<Failure>(&answer)) {
        require(!failure->text.isEmpty(), "a failure has words");
        return;
    }
    const auto *changes = std::get_if<JmapChanges>(&answer);
    if (!changes)
        return;
    require(!changes->newState.isEmpty(), "changes lead to a state");
    require(!changes->hasMore || changes->newState != since, "more changes lead on");
    require(changes->destroyed.size() <= JmapChanges::mostDestroyed, "ids are limited");
    for (const JmapEmails &emails : {changes->created, changes->updated}) {
        for (const JmapEmail &email : emails)
            checkEmail(email);
        require(std::is_sorted(emails.begin(), emails.end(),
                    [](const JmapEmail &a, const JmapEmail &b) {
                        return a.message.receivedAt < b.message.receivedAt;
                    }),
            "messages are in the order of their arrival");
    }
}

void check(const JmapResponse &response)
{
    for (const JmapResult &result : response.results) {
        const JmapResult *found = response.find(result.callId);
        require(found && found->callId == result.callId, "an answer is found by its call");
        require((result.name == QLatin1String("error")) == !result.errorType().isEmpty(),
            "an error has a type");
        const JmapEmails emails = jmapEmails(result);
        for (const JmapEmail &email : emails)
            checkEmail(email);
        const JmapMailboxes mailboxes(result);
        if (const JmapMailbox *inbox = mailboxes.withRole(QStringLiteral("inbox")))
            require(inbox->unread >= 0 && inbox->total >= 0, "counts are no less than none");
        if (!result.errorType().isEmpty())
            require(!jmapMethodFailure(result.errorType()).text.isEmpty(), "an error has words");
    }
    checkChanges(response, QStringLiteral("7"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parsed = parseJsonObject(json, mostBytes, deepest);
    if (const auto *object = std::get_if<QJsonObject>(&parsed)) {
        const auto decoded = JmapResponse::fromJson(*object);
        if (const auto *response = std::get_if<JmapResponse>(&decoded))
            check(*response);
    }
    return 0;
}
