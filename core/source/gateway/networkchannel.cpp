// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "networkchannel.h"

#include "eventstreamchannel.h"
#include "longpollchannel.h"
#include "websocketchannel.h"

namespace Grelot {

std::unique_ptr<Channel> networkChannel(Rung rung, Clock &clock)
{
    switch (rung) {
    case Rung::WebSocket:
        return std::make_unique<WebSocketChannel>();
    case Rung::EventStream:
        return std::make_unique<EventStreamChannel>(clock);
    case Rung::LongPoll:
        return std::make_unique<LongPollChannel>(clock);
    case Rung::ImapNotify:
    case Rung::ImapIdle:
    case Rung::Poll:
        break;
    }
    Q_UNREACHABLE(); // not of a gateway
}

} // namespace Grelot
