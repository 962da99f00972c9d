// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "discoveryresult.h"

#include <algorithm>

namespace Grelot {

namespace {

QString schemeOf(const ServerPlace &place)
{
    if (place.kind == SourceKind::Jmap)
        return QStringLiteral("jmap+https");
    return place.encryption == Encryption::Tls ? QStringLiteral("imaps") : QStringLiteral("imap");
}

bool isSameServer(const AccountUrl &one, const AccountUrl &other)
{
    return one.kind() == other.kind() && one.encryption() == other.encryption() &&
        one.host() == other.host() && one.port() == other.port();
}

} // namespace

std::optional<DiscoveryResult> makeResult(
    const MailAddress &address, const ServerPlace &place, const QString &source)
{
    if (place.encryption == Encryption::None || place.port == 0)
        return std::nullopt;
    QUrl url;
    url.setScheme(schemeOf(place));
    url.setUserName(place.user, QUrl::DecodedMode);
    url.setHost(place.host, QUrl::DecodedMode);
    url.setPort(place.port);
    url.setPath(place.path, QUrl::TolerantMode);
    const auto parsed = AccountUrl::parse(url.toString(QUrl::FullyEncoded));
    const auto *account = std::get_if<AccountUrl>(&parsed);
    if (!account)
        return std::nullopt;
    return DiscoveryResult{
        *account, UserName::Assumed, false, source, !address.owns(account->host())};
}

void addResult(QList<DiscoveryResult> &results, const DiscoveryResult &result)
{
    const auto known = std::find_if(results.begin(), results.end(),
        [&](const DiscoveryResult &other) { return isSameServer(other.url, result.url); });
    if (known == results.end()) {
        results.append(result);
        return;
    }
    known->oauth = known->oauth || result.oauth;
    if (known->userName == UserName::Assumed && result.userName == UserName::Stated) {
        known->url = result.url;
        known->userName = UserName::Stated;
    }
}

} // namespace Grelot
