// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <functional>
#include <variant>

namespace Grelot {

class Clock;

/// One request beside the stream. Requests are idempotent: Qt sends them again by itself when the
/// peer closes before it answers, POST included.
struct HttpCall
{
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url;
    QByteArray authorization; ///< never logged
    QByteArray body;          ///< JSON; Post only
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QUrl url = {}; ///< where it came from, redirects followed
};

/// Where requests go out; a fake stands here in tests.
class HttpCaller
{
public:
    static constexpr qsizetype maxBody = 8 * 1024 * 1024; ///< bytes

    using Answered = std::function<void(const std::variant<HttpAnswer, Failure> &)>;

    virtual ~HttpCaller() = default;
    /// Answers once, later; never after the caller is gone. Any status is an answer.
    virtual void call(const HttpCall &call, Answered answered) = 0;
};

/// Over Qt's network stack: 20 s for all of it, no redirects followed, certificates verified, and a
/// connection of its own each time, since Qt may reuse one that died with the network.
class NetworkHttpCaller final : public QObject, public HttpCaller
{
    Q_OBJECT

public:
    explicit NetworkHttpCaller(Clock &clock, QObject *parent = nullptr);
    void call(const HttpCall &call, Answered answered) override;

private:
    Clock &m_clock;
};

/// Retry-After in either form (RFC 9110 10.2.3), counted from `now`; nullopt when malformed.
std::optional<std::chrono::milliseconds> parseRetryAfter(
    const QByteArray &value, const QDateTime &now);

} // namespace Grelot
