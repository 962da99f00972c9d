// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channelspy.h"
#include "longpollchannel.h"
#include "scriptedhttpserver.h"
#include "virtualclock.h"

#include <QTest>

namespace Grelot {

inline const QByteArray hello = R"({"type":"hello"})";

inline QByteArray events(const QByteArrayList &list)
{
    return ScriptedHttpServer::json("{\"events\":[" + list.join(',') + "]}");
}

/// A channel, its peer, and all that it says. The network is real, the time is not.
struct LongPollHouse
{
    void open(const QByteArray &lastEventId = {}, const char *path = "/events?after=5&snapshot=1")
    {
        channel.open({server.url(path), "Basic c2VzYW1l", {}, lastEventId});
    }
    /// Up to the first poll that waits.
    bool settle()
    {
        server.answer(events({hello}));
        open();
        return asked(2);
    }
    /// So many requests have arrived, and no more.
    bool asked(qsizetype requests)
    {
        return QTest::qWaitFor([&] { return server.heads().size() >= requests; }) &&
            server.heads().size() == requests;
    }
    /// What the last request asked for: "/events?...".
    QByteArray target() const
    {
        const QByteArray line = server.heads().last();
        return line.mid(4, line.indexOf(" HTTP/") - 4);
    }

    ScriptedHttpServer server;
    VirtualClock clock;
    LongPollChannel channel{clock};
    ChannelSpy heard{channel};
};

} // namespace Grelot
