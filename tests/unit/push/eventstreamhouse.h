// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channelspy.h"
#include "eventstreamchannel.h"
#include "scriptedhttpserver.h"
#include "virtualclock.h"

namespace Grelot {

/// A channel, its peer, and all that it says.
struct EventStreamHouse
{
    void open(const QByteArray &lastEventId = {})
    {
        channel.open({server.url(), "Basic c2VzYW1l", {}, lastEventId});
    }

    ScriptedHttpServer server;
    VirtualClock clock;
    EventStreamChannel channel{clock};
    ChannelSpy heard{channel};
};

} // namespace Grelot
