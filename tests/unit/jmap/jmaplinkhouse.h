// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakehttp.h"
#include "fakesecrets.h"
#include "jmapknown.h"
#include "jmaplink.h"
#include "jmappeer.h"
#include "letters.h"
#include "scriptedchannel.h"
#include "virtualclock.h"

#include <QJsonDocument>

namespace Grelot {

/// A link to a simulated server whose sockets are the test's.
struct JmapLinkHouse
{
    explicit JmapLinkHouse(const JmapTraits &traits = {})
        : service(traits)
        , mail(service.addAccount(QStringLiteral("A1"), QStringLiteral("alice")))
        , inbox(mail.addMailbox(QStringLiteral("Inbox"), QStringLiteral("inbox")))
    {
        service.traits.relativeUrls = true;
    }
    ~JmapLinkHouse() { link.reset(); }

    void make(Rung rung)
    {
        link = std::make_unique<JmapLink>(rung, url,
            JmapPush::Parts{QStringLiteral("alice"), secrets, http,
                [this](Rung made) { return makeChannel(made); }, clock, memory},
            JmapSync::Start{{QStringLiteral("INBOX")}, position, {}}, known);
        listen();
    }
    void dial(Rung rung)
    {
        make(rung);
        link->deliver();
        link->open();
    }
    std::unique_ptr<Channel> makeChannel(Rung rung)
    {
        auto made = std::make_unique<ScriptedChannel>(rung);
        channel = made.get();
        channels.append(rung);
        said = 0;
        return made;
    }
    void listen()
    {
        heard.clear();
        const auto note = [this](const char *what) {
            return [this, what] { heard.append(QString::fromLatin1(what)); };
        };
        QObject::connect(link.get(), &Link::reached, note("reached"));
        QObject::connect(link.get(), &Link::opened, note("opened"));
        QObject::connect(link.get(), &Link::proven, [this](const SessionTerms &given) {
            terms = given;
            heard.append(QStringLiteral("proven"));
        });
        QObject::connect(link.get(), &Link::synced, note("synced"));
        QObject::connect(link.get(), &Link::failed, [this](const Failure &failure) {
            heard.append(QStringLiteral("failed"));
            failures.append(failure);
        });
        QObject::connect(link.get(), &JmapLink::updated, [this](const MailUpdate &update) {
            known.note(update);
            updates.append(update);
        });
    }

    QByteArray session() const { return service.session("mail.example.org"); }
    /// Answers the request that waits longest as the server would.
    void serveOne()
    {
        const HttpCall call = http.pending.first().call;
        if (call.method == HttpCall::Method::Get) {
            http.answer(200, session());
            return;
        }
        ++posts;
        const QJsonObject request = QJsonDocument::fromJson(call.body).object();
        http.answer(200, QJsonDocument(service.answer(request)).toJson());
    }
    void serve()
    {
        while (!http.pending.isEmpty())
            serveOne();
    }
    void openChannel()
    {
        Q_EMIT channel->reached();
        Q_EMIT channel->opened();
    }
    /// The server takes what was said over the WebSocket, and answers it.
    void serveSocket()
    {
        JmapPeer peer(service, [this](const QByteArray &message, const QString &) {
            if (channel)
                channel->say(message);
        });
        do {
            while (channel && said < channel->m_sent.size())
                peer.take(channel->m_sent.at(said++));
            peer.answerAll();
        } while (channel && said < channel->m_sent.size());
    }
    QJsonObject sent(qsizetype number) const
    {
        return QJsonDocument::fromJson(channel->m_sent.at(number)).object();
    }
    QByteArray stateChange() const
    {
        const QSet<QString> types{QStringLiteral("Email"), QStringLiteral("Mailbox")};
        return QJsonDocument(service.stateChange(types)).toJson(QJsonDocument::Compact);
    }
    void receive(int number)
    {
        Message message = letter(quint64(number));
        message.id.clear();
        mail.add(message, {inbox});
    }
    /// In step by that rung, with nothing left to say.
    void goOnline(Rung rung)
    {
        dial(rung);
        serve();
        if (channel && !channel->m_request.url.isEmpty()) {
            openChannel();
            serveSocket();
            serve();
            if (rung == Rung::EventStream)
                channel->say(R"({"interval":30})");
        }
        updates.clear();
        heard.clear();
        posts = 0;
    }
    template <typename Update>
    qsizetype told() const
    {
        return std::count_if(updates.begin(), updates.end(),
            [](const MailUpdate &update) { return std::holds_alternative<Update>(update); });
    }

    QUrl url{QStringLiteral("https://mail.example.org/jmap")};
    JmapService service;
    JmapMailStore &mail;
    QString inbox;
    FakeSecrets secrets;
    FakeHttp http;
    VirtualClock clock;
    JmapMemory memory;
    JmapKnown known;
    JmapPosition position;
    QPointer<ScriptedChannel> channel; ///< made last
    QList<Rung> channels;              ///< made so far
    qsizetype said = 0;                ///< messages of the channel that the server has seen
    int posts = 0;
    QStringList heard; ///< the link's signals, without alive
    SessionTerms terms;
    QList<Failure> failures;
    QList<MailUpdate> updates;
    std::unique_ptr<JmapLink> link;
};

} // namespace Grelot
