// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakehttp.h"
#include "fakesecrets.h"
#include "gatewaysource.h"
#include "scriptedchannel.h"

#include <QUrlQuery>

namespace Grelot {

inline const QByteArray helloNew = R"({"type":"hello","version":1,"heartbeat":25,"resumed":false,
    "reconnectSpread":7,"server":"test/1"})";
inline const QByteArray helloResumed = R"({"type":"hello","version":1,"resumed":true})";
inline const QByteArray emptySnapshot =
    R"({"type":"snapshot","mailbox":"INBOX","unread":0,"total":3,
    "unreadIds":[],"messages":[],"nextId":"17.4","cursor":"c 1/&"})";
inline const QByteArray serverAway =
    R"({"type":"status","mailbox":"INBOX","live":false,"reason":"The mail server is away."})";

/// A gateway source whose both ends are the test.
struct GatewayHouse
{
    FakeSecrets secrets;
    FakeHttp http;
    QPointer<ScriptedChannel> channel;
    GatewaySource source{
        {QUrl(QStringLiteral("https://mail.example.org/push/v1")), QStringLiteral("älice")},
        secrets, http, [this](Rung rung) {
            auto made = std::make_unique<ScriptedChannel>(rung);
            channel = made.get();
            return made;
        }};
    std::unique_ptr<Link> link;

    void dial(Rung rung = Rung::WebSocket)
    {
        link = source.dial(rung);
        link->deliver();
        link->open();
    }
    QString query(const char *name) const
    {
        return QUrlQuery(channel->m_request.url)
            .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
};

} // namespace Grelot
