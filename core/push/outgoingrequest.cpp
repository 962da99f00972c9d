// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "outgoingrequest.h"

#include <algorithm>

namespace Grelot {

QNetworkRequest outgoingRequest(const QUrl &url, const QByteArray &authorization)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Grelot/" GRELOT_VERSION);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    // Qt would carry Authorization along to another host.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt sends no PING over HTTP/2 and keeps to a connection that died with the network.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

QNetworkRequest outgoingRequest(
    const ChannelRequest &request, const QByteArray &accept, const QByteArray &lastEventId)
{
    QNetworkRequest outgoing = outgoingRequest(request.url, request.authorization);
    outgoing.setRawHeader("Accept", accept);
    // Proxies that compress hold a stream back for ever.
    outgoing.setRawHeader("Accept-Encoding", "identity");
    outgoing.setRawHeader("Cache-Control", "no-store");
    if (!lastEventId.isEmpty() && canStandInHeader(lastEventId))
        outgoing.setRawHeader("Last-Event-ID", lastEventId);
    return outgoing;
}

bool canStandInHeader(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(),
        [](char byte) { return (byte >= 0 && byte < 0x20) || byte == 0x7f; });
}

} // namespace Grelot
