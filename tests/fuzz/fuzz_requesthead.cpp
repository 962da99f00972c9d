// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fuzzcheck.h"
#include "requestparser.h"

#include <algorithm>

using namespace Grelot;

namespace {

/// All that a result says, comparable.
struct Outcome
{
    bool more = false;
    int refused = 0; ///< its status
    qsizetype size = 0;
    QByteArray head; ///< the request, written out
    qint64 contentLength = 0;

    bool operator==(const Outcome &) const = default;
};

QByteArray written(const HttpRequest &request)
{
    QByteArray head = request.method + ' ' + request.target + " HTTP/1." +
        QByteArray::number(request.minorVersion) + "\r\n";
    for (const HttpRequest::Header &header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    return head + "\r\n";
}

Outcome outcomeOf(const RequestParser::Result &result)
{
    Outcome outcome;
    if (const auto *refusal = std::get_if<HttpResponse>(&result)) {
        outcome.refused = refusal->status;
    } else if (const auto *head = std::get_if<RequestParser::Head>(&result)) {
        outcome.size = head->size;
        outcome.head = written(head->request);
        outcome.contentLength = head->request.contentLength;
    } else {
        outcome.more = true;
    }
    return outcome;
}

/// The first result that settles it, when the bytes come in these portions.
Outcome arriving(const QByteArray &bytes, std::initializer_list<qsizetype> ends)
{
    RequestParser parser;
    Outcome outcome{true, 0, 0, {}, 0};
    for (const qsizetype end : ends) {
        // HttpConnection hands over a byte more than a head may have, and never more.
        outcome = outcomeOf(parser.parse(bytes.left(std::min(end, RequestLimits::head + 1))));
        if (!outcome.more)
            break;
    }
    return outcome;
}

void checkHead(const Outcome &outcome, const RequestParser::Result &result)
{
    const HttpRequest &request = std::get<RequestParser::Head>(result).request;
    require(outcome.size <= RequestLimits::head, "a head is within its limit");
    require(request.headers.size() <= RequestLimits::headerLines, "header lines are limited");
    require(request.contentLength >= 0 && request.contentLength <= RequestLimits::body,
        "the announced body is within its limit");
    require(request.target.startsWith('/'), "a target is a path");
    const QByteArray again = written(request);
    if (again.size() > RequestLimits::head) // a space was put behind each colon
        return;
    const Outcome second = outcomeOf(RequestParser().parse(again));
    require(second.head == outcome.head && second.size == again.size(),
        "a head that is written out is read as the same again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("\r\n")) // HttpConnection takes those away
        return 0;
    const Outcome whole = arriving(bytes, {bytes.size()});
    Cuts cuts(bytes);
    const qsizetype first = cuts.next(0);
    const qsizetype second = cuts.next(first);
    require(arriving(bytes, {first, second, bytes.size()}) == whole,
        "the result does not depend on how the bytes arrive");
    if (!whole.more && whole.refused == 0)
        checkHead(whole, RequestParser().parse(bytes.left(RequestLimits::head + 1)));
    return 0;
}
