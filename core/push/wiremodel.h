// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transfer.h"

#include <QList>
#include <QString>

#include <chrono>

/// What Qt's sockets do not tell of the bytes on the wire, and what polling would have cost. All
/// numbers that Grelot assumes instead of counting stand here, each with where it comes from.
namespace Grelot::WireModel {

constexpr qint64 packetHeader = 52;
constexpr qint64 segment = 1'448;
constexpr qint64 openingSent = 216;
constexpr qint64 openingReceived = 164;
constexpr qint64 tlsRecord = 22;
constexpr qint64 tlsRecordSize = 16'384;
constexpr qint64 handshakeSent = 800;
constexpr qint64 handshakeReceived = 4'500;
constexpr qint64 upgradeHead = 180;
constexpr qint64 upgradeAnswer = 330;
constexpr qint64 requestHead = 120;
constexpr qint64 answerHead = 250;
constexpr std::chrono::seconds quiet{1};
constexpr std::chrono::seconds pollInterval{30};
constexpr qint64 pollBytes = 964;

/// One number of the model, in words.
struct Constant
{
    QString what;
    QString value;
    QString source;
};

/// All of them, as a person reads them; translated.
QList<Constant> constants();

/// A WebSocket frame from a server with so much in it (RFC 6455 5.2).
qint64 frame(qint64 payload);
/// One transfer's packets, both ways; no wakeUps, which one transfer alone does not tell.
Traffic cost(const Transfer &transfer);
/// What asking every 30 s would have cost for so long.
Traffic polling(std::chrono::milliseconds time);

} // namespace Grelot::WireModel
