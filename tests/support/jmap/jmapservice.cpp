// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapservice.h"

#include "jmappeer.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace Grelot {

namespace {

const QString mailCapability = QStringLiteral("urn:ietf:params:jmap:mail");
const QString coreCapability = QStringLiteral("urn:ietf:params:jmap:core");
const QString socketCapability = QStringLiteral("urn:ietf:params:jmap:websocket");

QJsonObject problem(const QString &type, int status, const QString &limit = {})
{
    QJsonObject result{
        {QStringLiteral("type"), QLatin1String("urn:ietf:params:jmap:error:") + type},
        {QStringLiteral("status"), status}, {QStringLiteral("detail"), QStringLiteral("No.")}};
    if (!limit.isEmpty())
        result.insert(QStringLiteral("limit"), limit);
    return result;
}

HttpResponse problemResponse(const QJsonObject &problem)
{
    return {problem.value(QLatin1String("status")).toInt(),
        QJsonDocument(problem).toJson(QJsonDocument::Compact), {}};
}

HttpResponse plain(int status)
{
    return {status, {}, {}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

JmapService::JmapService(JmapTraits usedTraits)
    : traits(std::move(usedTraits))
{
}

JmapService::~JmapService() = default;

JmapMailStore &JmapService::addAccount(const QString &id, const QString &name)
{
    if (m_primary.isEmpty())
        m_primary = id;
    Account &account = m_accounts[id];
    account = {name, std::make_unique<JmapMailStore>()};
    account.mail->changed = [this](bool emails) { tellPeers(emails); };
    return *account.mail;
}

void JmapService::removeAccount(const QString &id)
{
    m_accounts.erase(id);
    changeSession();
}

void JmapService::spoil(const QString &method, const QString &errorType)
{
    m_spoilt[method].append(errorType);
}

void JmapService::heal()
{
    m_spoilt.clear();
    m_refusals.clear();
}

void JmapService::tellPeers(bool emails)
{
    if (!emails && !traits.pushesMailbox)
        return;
    for (JmapPeer *peer : peers())
        peer->somethingChanged();
}

QByteArray JmapService::session(const QByteArray &host) const
{
    const QString scheme = traits.isEncrypted ? QStringLiteral("s://") : QStringLiteral("://");
    const QString place = scheme + QString::fromLatin1(host);
    const QString http = QLatin1String("http") + place;
    const QString base = traits.relativeUrls ? QString() : http;
    const QString parameters = traits.mandatoryParameters
        ? QStringLiteral("?types={types}&closeAfter={closeafter}&ping={ping}")
        : QStringLiteral("?types={types}&closeafter={closeafter}&ping={ping}");
    QJsonObject capabilities{{mailCapability, QJsonObject()},
        {coreCapability,
            QJsonObject{{QStringLiteral("maxObjectsInGet"), traits.maxObjectsInGet},
                {QStringLiteral("maxObjectsInSet"), 500},
                {QStringLiteral("maxCallsInRequest"), traits.maxCallsInRequest},
                {QStringLiteral("maxConcurrentRequests"), traits.maxConcurrentRequests},
                {QStringLiteral("maxSizeRequest"), traits.maxSizeRequest},
                {QStringLiteral("maxSizeUpload"), 1'000'000},
                {QStringLiteral("maxConcurrentUpload"), 4},
                {QStringLiteral("collationAlgorithms"), QJsonArray()}}}};
    if (traits.webSocket) {
        const QString url = traits.relativeUrls
            ? QStringLiteral("wss:/jmap/ws")
            : QLatin1String("ws") + place + QLatin1String("/jmap/ws");
        capabilities.insert(socketCapability,
            QJsonObject{{QStringLiteral("url"), url},
                {QStringLiteral("supportsPush"), traits.webSocketPush}});
    }
    QJsonObject accounts;
    for (const auto &[id, account] : m_accounts) {
        accounts.insert(id,
            QJsonObject{{QStringLiteral("name"), account.name},
                {QStringLiteral("isPersonal"), id == m_primary},
                {QStringLiteral("isReadOnly"), false},
                {QStringLiteral("accountCapabilities"),
                    QJsonObject{{mailCapability, QJsonObject()}}}});
    }
    QJsonObject session{{QStringLiteral("capabilities"), capabilities},
        {QStringLiteral("accounts"), accounts},
        {QStringLiteral("primaryAccounts"), QJsonObject{{mailCapability, m_primary}}},
        {QStringLiteral("username"), QStringLiteral("alice")},
        {QStringLiteral("apiUrl"), base + QStringLiteral("/jmap/api")},
        {QStringLiteral("downloadUrl"), base + QStringLiteral("/jmap/down")},
        {QStringLiteral("uploadUrl"), base + QStringLiteral("/jmap/up")},
        {QStringLiteral("state"), QString::number(m_sessionState)}};
    if (traits.eventSource)
        session.insert(
            QStringLiteral("eventSourceUrl"), base + QStringLiteral("/jmap/events") + parameters);
    return compact(session);
}

JmapService::Reply JmapService::serve(const HttpRequest &request)
{
    const QUrl url(QString::fromLatin1(request.target));
    const QString path = url.path();
    const QByteArray authorization = request.header("authorization").value_or(QByteArray());
    if (path == QLatin1String("/.well-known/jmap"))
        return plain(301).with("Location", "/jmap");
    if (!traits.authorization.isEmpty() && authorization != traits.authorization.toLatin1())
        return plain(401).with("WWW-Authenticate", "Basic realm=\"mail\"");
    if (path == QLatin1String("/jmap/events") && traits.eventSource)
        return serveStream(request, url);
    if (path == QLatin1String("/jmap/ws") && traits.webSocket && request.wantsUpgrade())
        return SocketWish{};
    if (!m_refusals.isEmpty())
        return m_refusals.takeFirst();
    if (path == QLatin1String("/jmap")) {
        ++m_sessions;
        return HttpResponse::json(session(request.header("host").value_or(QByteArray())));
    }
    if (path == QLatin1String("/jmap/api") && request.method == "POST")
        return serveApi(request);
    return plain(404);
}

JmapService::Reply JmapService::serveApi(const HttpRequest &request)
{
    if (request.body.size() > traits.maxSizeRequest)
        return problemResponse(
            problem(QStringLiteral("limit"), 413, QStringLiteral("maxSizeRequest")));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (document.isNull())
        return problemResponse(problem(QStringLiteral("notJSON"), 400));
    const QJsonObject answered = answer(document.object());
    return answered.contains(QLatin1String("methodResponses"))
        ? HttpResponse::json(compact(answered))
        : problemResponse(answered);
}

JmapService::Reply JmapService::serveStream(const HttpRequest &request, const QUrl &url) const
{
    const QUrlQuery query(url);
    const QString closing =
        traits.mandatoryParameters ? QStringLiteral("closeAfter") : QStringLiteral("closeafter");
    const bool hasAll = query.hasQueryItem(QStringLiteral("types")) &&
        query.hasQueryItem(closing) && query.hasQueryItem(QStringLiteral("ping"));
    if (!hasAll)
        return plain(400);
    StreamWish wish;
    const QStringList types =
        query.queryItemValue(QStringLiteral("types"), QUrl::FullyDecoded).split(u',');
    wish.types = types.contains(QLatin1String("*"))
        ? QSet<QString>{QStringLiteral("Email"), QStringLiteral("Mailbox")}
        : QSet<QString>(types.begin(), types.end());
    wish.closesAfterState = query.queryItemValue(closing) == QLatin1String("state");
    const std::chrono::seconds ping(query.queryItemValue(QStringLiteral("ping")).toInt());
    if (traits.pings && ping.count() > 0)
        wish.ping = std::max(ping, traits.leastPing);
    wish.lastEventId = QString::fromLatin1(request.header("last-event-id").value_or(QByteArray()));
    return wish;
}

QJsonArray JmapService::result(const QJsonArray &call, const QJsonArray &earlier)
{
    const QString name = call.at(0).toString();
    const auto named = [&](const JmapMethods::Result &result) {
        return QJsonArray{result.name, result.arguments, call.at(2)};
    };
    if (const auto spoilt = m_spoilt.find(name); spoilt != m_spoilt.end()) {
        const QString type = spoilt->takeFirst();
        if (spoilt->isEmpty())
            m_spoilt.erase(spoilt);
        return named(JmapMethods::Result::error(type));
    }
    if (m_away)
        return named(JmapMethods::Result::error(QStringLiteral("serverUnavailable")));
    const auto arguments = jmapDereferenced(call.at(1).toObject(), earlier);
    if (!arguments)
        return named(JmapMethods::Result::error(QStringLiteral("invalidResultReference")));
    if (name == QLatin1String("Core/echo"))
        return named({name, *arguments});
    const QString id = arguments->value(QLatin1String("accountId")).toString();
    const auto account = m_accounts.find(id);
    if (account == m_accounts.end())
        return named(JmapMethods::Result::error(QStringLiteral("accountNotFound")));
    return named(JmapMethods(id, *account->second.mail, traits).call(name, *arguments));
}

QJsonObject JmapService::answer(const QJsonObject &request)
{
    ++m_requests;
    m_log.append(request);
    asked(request);
    const QJsonArray calls = request.value(QLatin1String("methodCalls")).toArray();
    if (!request.value(QLatin1String("using")).isArray() || calls.isEmpty())
        return problem(QStringLiteral("notRequest"), 400);
    for (const QJsonValue &capability : request.value(QLatin1String("using")).toArray()) {
        if (capability != coreCapability && capability != mailCapability)
            return problem(QStringLiteral("unknownCapability"), 400);
    }
    if (calls.size() > traits.maxCallsInRequest)
        return problem(QStringLiteral("limit"), 400, QStringLiteral("maxCallsInRequest"));
    QJsonArray results;
    for (const QJsonValue &call : calls)
        results.append(result(call.toArray(), results));
    return {{QStringLiteral("methodResponses"), results},
        {QStringLiteral("sessionState"), QString::number(m_sessionState)}};
}

QJsonObject JmapService::stateChange(const QSet<QString> &types) const
{
    QJsonObject changed;
    for (const auto &[id, account] : m_accounts) {
        QJsonObject states;
        if (types.contains(QStringLiteral("Email")))
            states.insert(QStringLiteral("Email"), account.mail->emailState());
        if (types.contains(QStringLiteral("Mailbox")) && traits.pushesMailbox)
            states.insert(QStringLiteral("Mailbox"), account.mail->mailboxState());
        changed.insert(id, states);
    }
    QJsonObject result{{QStringLiteral("@type"), QStringLiteral("StateChange")},
        {QStringLiteral("changed"), changed}};
    if (traits.saysPushState)
        result.insert(QStringLiteral("pushState"), pushState());
    return result;
}

QString JmapService::pushState() const
{
    QStringList states;
    for (const auto &[id, account] : m_accounts)
        states += {account.mail->emailState(), account.mail->mailboxState()};
    return states.join(u'.');
}

QByteArray JmapService::pingData(std::chrono::seconds interval) const
{
    const qint64 number = interval.count() * (traits.pingsInMilliseconds ? 1000 : 1);
    return "{\"interval\":" + QByteArray::number(number) + '}';
}

} // namespace Grelot
