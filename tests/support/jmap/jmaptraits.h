// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>

namespace Grelot {

/// How a JMAP server behaves where the RFCs leave it free, or where real ones do something else.
struct JmapTraits
{
    static constexpr qsizetype noLimit = 1'000'000;

    bool isEncrypted = false; ///< by something in front; its URLs say so
    bool webSocket = true;
    bool webSocketPush = true;
    bool eventSource = true;
    /// Relative paths, and a WebSocket URL without authority (Cyrus).
    bool relativeUrls = false;
    /// `{closeafter}` under another parameter's name, and all three parameters mandatory (James).
    bool mandatoryParameters = false;
    bool resumes = true;       ///< by pushState and Last-Event-ID
    bool pushesMailbox = true; ///< beside Email, when only counts changed
    bool saysPushState = true; ///< RFC 8887 4.3.5.2, and an event's id
    bool pings = true;
    bool pingsInMilliseconds = false; ///< what `ping` data names the interval in
    std::chrono::seconds leastPing{1};
    /// Of Email/get, unlike what Email/changes takes (Cyrus, issue 2369).
    bool getStateDiffers = false;
    /// Email/changes says hasMoreChanges with the state it was asked from.
    bool neverMoves = false;
    bool answersBackwards = false; ///< over WebSocket, of requests that came together
    qsizetype maxObjectsInGet = 500;
    qsizetype maxCallsInRequest = 16;
    qsizetype maxConcurrentRequests = 4;
    qsizetype maxSizeRequest = 64 * 1024; ///< bytes; more is 413
    qsizetype maxChanges = noLimit;       ///< of one answer, whatever was asked
    qsizetype maxIdsOfQuery = noLimit;    ///< likewise
    QString authorization;                ///< the header's value; empty: anybody may in
};

} // namespace Grelot
