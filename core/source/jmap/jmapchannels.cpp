// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapchannels.h"

#include "eventstreamchannel.h"
#include "websocketchannel.h"

namespace Grelot {

std::unique_ptr<Channel> jmapChannel(Rung rung, const Clock &clock)
{
    switch (rung) {
    case Rung::WebSocket:
        return std::make_unique<WebSocketChannel>();
    case Rung::EventStream:
    case Rung::LongPoll:
        return std::make_unique<EventStreamChannel>(clock, QByteArrayList{"state", "ping"});
    case Rung::ImapNotify:
    case Rung::ImapIdle:
    case Rung::Poll:
        break;
    }
    Q_UNREACHABLE(); // no channel, or not of JMAP
}

} // namespace Grelot
