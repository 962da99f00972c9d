// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"
#include "httpresponse.h"

#include <variant>

namespace Grelot {

namespace RequestLimits {
constexpr qsizetype head = 16 * 1024; ///< bytes, the empty line included
constexpr qsizetype headerLines = 64;
constexpr qint64 body = 64 * 1024; ///< bytes
} // namespace RequestLimits

/// Reads a request's head (RFC 9112) out of what has come so far, without taking it, so that the
/// bytes can still be handed to someone else. Strict where proxies differ: folded lines, bare line
/// feeds, white space before a colon, two lengths, any Transfer-Encoding are refused.
class RequestParser
{
public:
    struct More ///< the head is not complete
    {
    };
    struct Head
    {
        HttpRequest request; ///< without body
        qsizetype size = 0;  ///< bytes of the head
    };
    using Result = std::variant<More, Head, HttpResponse>; ///< a response: refused, then close

    /// `bytes`: all since the end of the request before.
    Result parse(const QByteArray &bytes);
    void reset() { m_searched = 0; }

private:
    qsizetype m_searched = 0; ///< no empty line before here
};

} // namespace Grelot
