// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "channelspy.h"

namespace Grelot {

ChannelSpy::ChannelSpy(const Channel &channel)
    : reached(&channel, &Channel::reached)
    , opened(&channel, &Channel::opened)
    , alive(&channel, &Channel::alive)
    , said(&channel, &Channel::messageReceived)
    , failed(&channel, &Channel::failed)
{
}

QByteArrayList ChannelSpy::messages() const
{
    QByteArrayList messages;
    for (const auto &arguments : said)
        messages.append(arguments.first().toByteArray());
    return messages;
}

Failure ChannelSpy::failure() const
{
    return failed.isEmpty() ? Failure{FailureKind::Permanent, {}, {}, {}}
                            : failed.first().first().value<Failure>();
}

} // namespace Grelot
