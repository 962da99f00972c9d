// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapknown.h"
#include "jmapsync.h"
#include "letters.h"
#include "servedjmapapi.h"

#include <memory>

namespace Grelot {

/// A JmapSync on a simulated server with the accounts A1 ("alice") and A2 ("bob"), each with an
/// inbox; alice has an archive as well. What is told is noted as a source would.
struct JmapSyncHouse
{
    explicit JmapSyncHouse(const QStringList &watch = {QStringLiteral("INBOX")})
        : watched(watch)
        , mail(service.addAccount(QStringLiteral("A1"), QStringLiteral("alice")))
        , bobsMail(service.addAccount(QStringLiteral("A2"), QStringLiteral("bob")))
        , inbox(mail.addMailbox(QStringLiteral("Posteingang"), QStringLiteral("inbox")))
        , archive(mail.addMailbox(QStringLiteral("Archive"), QStringLiteral("archive")))
        , bobsInbox(bobsMail.addMailbox(QStringLiteral("Inbox"), QStringLiteral("inbox")))
    {
        session.accounts = {{QStringLiteral("A1"), QStringLiteral("alice"), false},
            {QStringLiteral("A2"), QStringLiteral("bob"), false}};
        session.state = QStringLiteral("1");
    }

    /// Opens a link on what is known by now; answers all it asks.
    void open(bool snapshot)
    {
        link(snapshot);
        sync->start();
        api.answerAll();
    }
    void link(bool snapshot)
    {
        sync = std::make_unique<JmapSync>(api, session,
            JmapSync::Start{watched, position,
                snapshot ? QSet<QString>() : QSet<QString>(watched.begin(), watched.end())},
            known);
        QObject::connect(sync.get(), &JmapSync::updated, [this](const MailUpdate &update) {
            known.note(update);
            updates.append(update);
            if (const Cursor *cursor = cursorOf(update); cursor && !cursor->isEmpty())
                position = JmapPosition::fromCursor(*cursor).value();
        });
        QObject::connect(sync.get(), &JmapSync::synced, [this] { ++synced; });
        QObject::connect(sync.get(), &JmapSync::settled, [this] { ++settled; });
        QObject::connect(sync.get(), &JmapSync::sessionChanged,
            [this](const QString &state) { sessions.append(state); });
        QObject::connect(sync.get(), &JmapSync::failed,
            [this](const Failure &failure) { failures.append(failure); });
    }
    /// In step, and nothing is told yet of what comes now.
    void settle(bool snapshot = true)
    {
        open(snapshot);
        forget();
    }
    void forget()
    {
        updates.clear();
        api.requests = synced = settled = 0;
    }
    /// Push says how everything stands.
    void push()
    {
        const QSet<QString> types{QStringLiteral("Email"), QStringLiteral("Mailbox")};
        announce(service.stateChange(types));
    }
    void announce(const QJsonObject &json) { sync->take(JmapStateChange::fromJson(json).value()); }
    void pushAndAnswer()
    {
        push();
        api.answerAll();
    }

    /// Letter n, unread, in the inbox; returns its id.
    QString receive(int n) { return mail.add(bare(n), {inbox}); }
    static Message bare(int n)
    {
        Message message = letter(quint64(n));
        message.id.clear();
        return message;
    }

    template <typename Update>
    QList<Update> told() const
    {
        QList<Update> result;
        for (const MailUpdate &update : updates) {
            if (const auto *one = std::get_if<Update>(&update))
                result.append(*one);
        }
        return result;
    }
    static QStringList idsOf(const Messages &messages)
    {
        QStringList ids;
        for (const Message &message : messages)
            ids.append(message.id);
        return ids;
    }

    QStringList watched;
    JmapService service;
    JmapMailStore &mail;
    JmapMailStore &bobsMail;
    QString inbox;
    QString archive;
    QString bobsInbox;
    JmapSession session;
    ServedJmapApi api{service};
    JmapKnown known;
    JmapPosition position;
    QList<MailUpdate> updates;
    QStringList sessions;
    QList<Failure> failures;
    int synced = 0;
    int settled = 0;
    std::unique_ptr<JmapSync> sync;
};

} // namespace Grelot
