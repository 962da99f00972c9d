// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapactor.h"

#include "imapfailure.h"
#include "imaplimits.h"

#include <QCoreApplication>

namespace Grelot {

ImapActor::ImapActor(ImapClient &client, MailAction action, quint64 uid, Done done)
    : m_client(client)
    , m_action(action)
    , m_uid(QByteArray::number(uid))
    , m_done(std::move(done))
{
}

void ImapActor::act(ImapClient &client, MailAction action, quint64 uid, Done done)
{
    const std::shared_ptr<ImapActor> job(new ImapActor(client, action, uid, std::move(done)));
    job->find();
}

void ImapActor::step(const QByteArray &text, std::function<bool(const ImapResponse &)> collect,
    std::function<void()> next)
{
    m_client.run({text, {}, std::move(collect),
        [self = shared_from_this(), next = std::move(next)](const ImapAnswer &answer) {
            if (answer.failure)
                self->m_done(*answer.failure);
            else
                next();
        },
        {}});
}

void ImapActor::find()
{
    // STORE and MOVE of a message that is gone are answered with OK.
    const auto found = std::make_shared<bool>(false);
    const auto collect = [found, uid = m_uid](const ImapResponse &response) {
        const auto *search = std::get_if<ImapSearch>(&response);
        if (search)
            *found = search->uids.contains(uid.toULongLong());
        return search != nullptr;
    };
    step("UID SEARCH UID " + m_uid, collect, [self = shared_from_this(), found] {
        if (*found) {
            self->act();
            return;
        }
        Failure gone = ImapFailures::gone();
        gone.answered = true;
        self->m_done(gone);
    });
}

void ImapActor::act()
{
    switch (m_action) {
    case MailAction::MarkRead:
        store("+FLAGS (\\Seen)");
        return;
    case MailAction::MarkUnread:
        store("-FLAGS (\\Seen)");
        return;
    case MailAction::Flag:
        store("+FLAGS (\\Flagged)");
        return;
    case MailAction::Archive:
        findTarget("\\ARCHIVE");
        return;
    case MailAction::Trash:
        findTarget("\\TRASH");
        return;
    }
}

void ImapActor::store(const QByteArray &change)
{
    step("UID STORE " + m_uid + ' ' + change, {},
        [self = shared_from_this()] { self->m_done(std::nullopt); });
}

void ImapActor::findTarget(const QByteArray &attribute)
{
    const auto target = std::make_shared<QByteArray>();
    const auto count = std::make_shared<qsizetype>(0);
    const auto collect = [target, count, attribute](const ImapResponse &response) {
        const auto *listed = std::get_if<ImapListed>(&response);
        if (listed && ++*count <= ImapLimits::mailboxes && listed->attributes.contains(attribute))
            *target = listed->name;
        return listed != nullptr;
    };
    const QByteArray command =
        m_client.has("SPECIAL-USE") ? "LIST (SPECIAL-USE) \"\" \"*\"" : "LIST \"\" \"*\"";
    step(command, collect, [self = shared_from_this(), target, attribute] {
        if (!target->isEmpty()) {
            self->move(imapQuoted(*target));
            return;
        }
        const QString text = attribute == "\\TRASH"
            ? QCoreApplication::translate("ImapActor",
                  "The mail server names no mailbox for deleted messages. Nothing was moved.")
            : QCoreApplication::translate(
                  "ImapActor", "The mail server names no archive mailbox. Nothing was moved.");
        self->m_done(
            Failure{FailureKind::User, text, QStringLiteral("no special-use mailbox"), {}});
    });
}

void ImapActor::move(const QByteArray &target)
{
    if (m_client.has("MOVE")) {
        step("UID MOVE " + m_uid + ' ' + target, {},
            [self = shared_from_this()] { self->m_done(std::nullopt); });
        return;
    }
    step("UID COPY " + m_uid + ' ' + target, {},
        [self = shared_from_this()] { self->removeCopied(); });
}

void ImapActor::removeCopied()
{
    step("UID STORE " + m_uid + " +FLAGS (\\Seen \\Deleted)", {}, [self = shared_from_this()] {
        if (self->m_client.has("UIDPLUS"))
            self->step("UID EXPUNGE " + self->m_uid, {}, [self] { self->m_done(std::nullopt); });
        else
            self->m_done(std::nullopt);
    });
}

} // namespace Grelot
