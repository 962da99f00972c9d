// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <QByteArrayView>
#include <QNetworkRequest>

namespace Grelot {

/// A request as each of ours goes out: with our name and the authorization, over HTTP/1.1, and no
/// redirect followed by Qt itself.
QNetworkRequest outgoingRequest(const QUrl &url, const QByteArray &authorization);

/// One that opens a stream or asks for news: nothing on the way is to store or compress the answer.
/// No Last-Event-ID where lastEventId is empty or cannot stand in a header.
QNetworkRequest outgoingRequest(
    const ChannelRequest &request, const QByteArray &accept, const QByteArray &lastEventId);

/// No control characters, which would end a header line or worse.
bool canStandInHeader(QByteArrayView value);

} // namespace Grelot
