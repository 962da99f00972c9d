// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakehttp.h"
#include "fakesecrets.h"
#include "jmappeer.h"
#include "jmapsource.h"
#include "letters.h"
#include "scriptedchannel.h"
#include "virtualclock.h"

#include <QJsonDocument>

#include <memory>
#include <vector>

namespace Grelot {

/// A JmapSource whose WebSockets lead to a simulated server with one inbox and an archive.
class JmapSourceHouse
{
public:
    /// One link, its channel's other end, and what it emitted.
    struct Dialed
    {
        std::unique_ptr<Link> link;
        QPointer<ScriptedChannel> channel;
        std::unique_ptr<JmapPeer> peer;
        bool isSynced = false;
        QList<Failure> failures;
    };

    explicit JmapSourceHouse(const QStringList &watched = {QStringLiteral("INBOX")})
        : mail(service.addAccount(QStringLiteral("A1"), QStringLiteral("alice")))
        , inbox(mail.addMailbox(QStringLiteral("Inbox"), QStringLiteral("inbox")))
        , archive(mail.addMailbox(QStringLiteral("Archive"), QStringLiteral("archive")))
        , m_watched(watched)
    {
        restart();
    }

    /// Another run of the program, which knows what was saved.
    void restart(const Cursor &saved = {})
    {
        updates.clear();
        source = std::make_unique<JmapSource>(
            JmapSource::Where{QUrl(QStringLiteral("http://mail.example.org/.well-known/jmap")),
                QStringLiteral("alice"), m_watched},
            secrets, http,
            [this](Rung rung) {
                auto channel = std::make_unique<ScriptedChannel>(rung);
                ++channels;
                m_made = channel.get();
                return channel;
            },
            clock);
        QObject::connect(source.get(), &JmapSource::updated, [this](const MailUpdate &update) {
            updates.append(update);
            if (const Cursor *at = cursorOf(update); at && !at->isEmpty())
                cursor = *at;
        });
        source->resumeFrom(saved);
    }
    /// A link that has come into step, unless the server does not answer.
    std::unique_ptr<Dialed> dial(bool delivers = true, bool answers = true)
    {
        auto dialed = std::make_unique<Dialed>();
        Dialed *made = dialed.get();
        dialed->link = source->dial(Rung::WebSocket);
        QObject::connect(made->link.get(), &Link::synced, [made] { made->isSynced = true; });
        QObject::connect(made->link.get(), &Link::failed,
            [made](const Failure &failure) { made->failures.append(failure); });
        if (delivers)
            dialed->link->deliver();
        dialed->link->open();
        if (!http.pending.isEmpty())
            http.answer(200, service.session("mail.example.org"));
        if (!m_made) { // it polls
            answerPosts();
            return dialed;
        }
        dialed->channel = m_made;
        QPointer<ScriptedChannel> channel = m_made;
        dialed->peer = std::make_unique<JmapPeer>(
            service, [channel](const QByteArray &message, const QString &) {
                if (channel && !channel->m_aborted)
                    channel->say(message);
            });
        Q_EMIT channel->opened();
        if (answers)
            pump(*dialed);
        return dialed;
    }
    /// The server reads and answers until nothing is left to say.
    static void pump(Dialed &dialed)
    {
        while (dialed.channel && !dialed.channel->m_sent.isEmpty()) {
            dialed.peer->take(dialed.channel->m_sent.takeFirst());
            dialed.peer->answerAll();
        }
    }

    /// The same where requests are posted.
    void answerPosts()
    {
        while (!http.pending.isEmpty())
            answerPost();
    }
    void answerPost()
    {
        const QJsonObject request =
            QJsonDocument::fromJson(http.pending.first().call.body).object();
        http.answer(200, QJsonDocument(service.answer(request)).toJson(QJsonDocument::Compact));
    }

    static Message bare(int n)
    {
        Message message = letter(quint64(n));
        message.id.clear();
        return message;
    }
    QString receive(int n) { return mail.add(bare(n), {inbox}); }
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

    JmapService service;
    JmapMailStore &mail;
    QString inbox;
    QString archive;
    VirtualClock clock;
    FakeSecrets secrets;
    FakeHttp http;
    int channels = 0;
    Cursor cursor;
    QList<MailUpdate> updates;
    std::unique_ptr<JmapSource> source;

private:
    QStringList m_watched;
    ScriptedChannel *m_made = nullptr;
};

} // namespace Grelot
