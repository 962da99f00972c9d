// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "channel.h"

#include <QSignalSpy>

namespace Grelot {

/// All that a channel says.
class ChannelSpy
{
public:
    explicit ChannelSpy(const Channel &channel);

    QByteArrayList messages() const;
    /// Of kind Permanent and without words where there was none.
    Failure failure() const;

    QSignalSpy reached;
    QSignalSpy opened;
    QSignalSpy alive;
    QSignalSpy said;
    QSignalSpy failed;
};

} // namespace Grelot
