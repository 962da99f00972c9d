// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "oauthproviderreader.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace Grelot {

namespace {

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isEndpoint(const QUrl &url)
{
    const bool isSafe = url.scheme() == QLatin1String("https") ||
        (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty() &&
        !url.hasFragment();
}

/// Takes an entry apart; notes the first member that is not as it has to be.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isUndefined() ? QString() : textOf(name, value);
    }

    QStringList list(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return value.isUndefined() ? QStringList() : listOf(name, value);
    }

    QMap<QString, QStringList> lists(const char *name)
    {
        QMap<QString, QStringList> result;
        const QJsonObject object = objectOf(name);
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), listOf(name, it.value()));
        return result;
    }

    QMap<QString, QString> texts(const char *name)
    {
        QMap<QString, QString> result;
        const QJsonObject object = objectOf(name);
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), textOf(name, it.value()));
        return result;
    }

    QUrl endpoint(const char *name)
    {
        QUrl url(text(name), QUrl::StrictMode);
        require(name, isEndpoint(url));
        return url;
    }

    void require(const char *name, bool isGood)
    {
        if (!isGood && m_wrong.isEmpty())
            m_wrong = QLatin1String(name);
    }

    QString wrong() const { return m_wrong; }

private:
    QString textOf(const char *name, const QJsonValue &value)
    {
        require(name, value.isString() && value.toString().size() <= OAuthProviderReader::maxText);
        return value.toString().trimmed();
    }

    QStringList listOf(const char *name, const QJsonValue &value)
    {
        QStringList result;
        const QJsonArray array = value.toArray();
        require(name, value.isArray() && array.size() <= OAuthProviderReader::maxValues);
        for (const QJsonValue &element : array)
            result.append(textOf(name, element));
        return result;
    }

    QJsonObject objectOf(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        const QJsonObject object = value.toObject();
        require(name,
            value.isUndefined() ||
                (value.isObject() && object.size() <= OAuthProviderReader::maxValues));
        return object;
    }

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

std::variant<QMap<QString, QJsonObject>, QString> OAuthProviderReader::entries(
    const QByteArray &json)
{
    if (json.size() > maxBytes)
        return tr("it is larger than 64 KiB");
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value(QLatin1String("providers"));
    if (!list.isArray())
        return tr("it is no JSON object with a list \"providers\"");
    const QJsonArray array = list.toArray();
    if (array.size() > maxProviders)
        return tr("it lists more than %n providers", nullptr, int(maxProviders));
    QMap<QString, QJsonObject> result;
    for (const QJsonValue &value : array) {
        const QString id = value.toObject().value(QLatin1String("id")).toString();
        if (!isId(id)) {
            return tr("a provider has no \"id\" of 1 to 64 small letters, digits and dashes");
        }
        result.insert(id, value.toObject());
    }
    return result;
}

std::variant<OAuthProvider, QString> OAuthProviderReader::provider(const QJsonObject &entry)
{
    Members members(entry);
    OAuthProvider provider;
    provider.id = members.text("id");
    provider.name = members.text("name");
    if (provider.name.isEmpty())
        provider.name = provider.id;
    provider.authorizationEndpoint = members.endpoint("authorizationEndpoint");
    provider.tokenEndpoint = members.endpoint("tokenEndpoint");
    provider.scopes = members.lists("scopes");
    provider.authorizationParameters = members.texts("authorizationParameters");
    provider.clientId = members.text("clientId");
    provider.clientSecret = members.text("clientSecret");
    provider.domains = members.list("domains");
    provider.hosts = members.list("hosts");
    if (!members.wrong().isEmpty()) {
        return tr("the provider %1 has a wrong or missing \"%2\" (endpoints begin with https://)")
            .arg(provider.id, members.wrong());
    }
    return provider;
}

} // namespace Grelot
