// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"
#include "httpresponse.h"
#include "jmapmethods.h"

#include <QUrl>

#include <map>
#include <memory>
#include <variant>

namespace Grelot {

class JmapPeer;

/// A JMAP server without its sockets: the session, the requests, who is to be told. `/.well-known/
/// jmap` leads to `/jmap`, which is the session; `/jmap/api` takes requests, `/jmap/events` is the
/// event stream, `/jmap/ws` the WebSocket.
class JmapService
{
public:
    /// An event stream, or a long poll.
    struct StreamWish
    {
        QSet<QString> types;
        bool closesAfterState = false;
        std::chrono::seconds ping{0}; ///< 0: none
        QString lastEventId;
    };
    struct SocketWish
    {
    };
    using Reply = std::variant<HttpResponse, StreamWish, SocketWish>;

    explicit JmapService(JmapTraits traits = {});
    ~JmapService();

    JmapTraits traits; ///< may change under way
    /// The first that is added is the primary one. Returns its mail, for good.
    JmapMailStore &addAccount(const QString &id, const QString &name);
    void removeAccount(const QString &id);
    JmapMailStore &mail(const QString &id = QStringLiteral("A1"))
    {
        return *m_accounts.at(id).mail;
    }
    /// The session is another from now on, if only by its state.
    void changeSession() { ++m_sessionState; }
    /// The next call of that method is an error of that type.
    void spoil(const QString &method, const QString &errorType);
    /// Its mail cannot be had: every method is serverUnavailable.
    void setAway(bool away) { m_away = away; }
    /// Hears of each request before it is answered.
    std::function<void(const QJsonObject &request)> asked = [](const QJsonObject &) {};
    /// The next request that is no stream gets this instead.
    void refuse(const HttpResponse &response) { m_refusals.append(response); }

    /// Nothing is spoilt or refused any more.
    void heal();

    Reply serve(const HttpRequest &request);
    /// One request of RFC 8620 3.3, or of RFC 8887 4.3.2; the answer may be problem details.
    QJsonObject answer(const QJsonObject &request);
    QByteArray session(const QByteArray &host) const;

    /// As push says it: every type of every account, as it stands.
    QJsonObject stateChange(const QSet<QString> &types) const;
    QString pushState() const;
    QByteArray pingData(std::chrono::seconds interval) const;
    /// Whom a change concerns: all peers that stand.
    void enter(JmapPeer *peer) { m_peers.append(peer); }
    void leave(JmapPeer *peer) { m_peers.removeOne(peer); }
    QList<JmapPeer *> peers() const { return m_peers; }

    int requests() const { return m_requests; }             ///< answered, over whatever
    int sessions() const { return m_sessions; }             ///< asked for
    const QList<QJsonObject> &log() const { return m_log; } ///< what was asked

private:
    struct Account
    {
        QString name;
        std::unique_ptr<JmapMailStore> mail;
    };

    Reply serveApi(const HttpRequest &request);
    Reply serveStream(const HttpRequest &request, const QUrl &url) const;
    QJsonArray result(const QJsonArray &call, const QJsonArray &earlier);
    void tellPeers(bool emails);

    std::map<QString, Account> m_accounts;
    QString m_primary;
    QMap<QString, QStringList> m_spoilt;
    QList<HttpResponse> m_refusals;
    QList<JmapPeer *> m_peers; ///< in an order that repeats
    QList<QJsonObject> m_log;
    bool m_away = false;
    int m_sessionState = 1;
    int m_requests = 0;
    int m_sessions = 0;
};

} // namespace Grelot
