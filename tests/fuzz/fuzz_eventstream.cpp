// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventstreamparser.h"
#include "fuzzcheck.h"

#include <algorithm>

#include <sanitizer/allocator_interface.h>

using namespace Grelot;

namespace {

using Events = QList<EventStreamParser::Event>;

constexpr qsizetype limit = 200;
constexpr qsizetype unnamed = 7; ///< "message", the type of what has none
/// For what may wait in a parser: a line, data, a type and two ids, each with room to grow.
constexpr std::size_t mostMemory = 10 * limit + 512;

/// WHATWG HTML 9.2.6, read off the page: all at once and without limits.
Events expected(QByteArray stream)
{
    if (stream.startsWith("\xEF\xBB\xBF"))
        stream.remove(0, 3);
    stream.replace("\r\n", "\n").replace('\r', '\n');
    QList<QByteArray> lines = stream.split('\n');
    lines.removeLast(); // what no line end follows
    Events events;
    QByteArray data;
    EventStreamParser::Event next;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon < 0 ? line : line.left(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (line.isEmpty()) {
            if (!data.isEmpty()) {
                const QByteArray type = next.type.isEmpty() ? QByteArray("message") : next.type;
                events.append({type, data.chopped(1), next.id});
            }
            data.clear();
            next.type.clear();
        } else if (name == "data") {
            data += value + '\n';
        } else if (name == "event") {
            next.type = value;
        } else if (name == "id" && !value.contains('\0')) {
            next.id = value;
        }
    }
    return events;
}

struct Run
{
    Events events;
    bool failed = false;
    std::optional<std::chrono::milliseconds> retry;

    bool operator==(const Run &) const = default;
};

/// Fed in portions that end there.
Run fed(QByteArrayView stream, std::initializer_list<qsizetype> ends)
{
    EventStreamParser parser(limit);
    Run run;
    qsizetype from = 0;
    for (const qsizetype end : ends) {
        run.events += parser.feed(stream.sliced(from, end - from));
        from = end;
    }
    run.failed = !parser.error().isEmpty();
    run.retry = parser.retry();
    return run;
}

/// Fed in small portions, each event thrown away at once.
void checkMemory(QByteArrayView stream)
{
    constexpr qsizetype portion = 7;
    const std::size_t before = __sanitizer_get_current_allocated_bytes();
    EventStreamParser parser(limit);
    for (qsizetype i = 0; i < stream.size(); i += portion) {
        parser.feed(stream.sliced(i, std::min(portion, stream.size() - i)));
        require(__sanitizer_get_current_allocated_bytes() <= before + mostMemory,
            "what waits in the parser is limited");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray stream(reinterpret_cast<const char *>(data), qsizetype(size));
    const Run whole = fed(stream, {stream.size()});
    Cuts cuts(stream);
    const qsizetype first = cuts.next(0);
    const qsizetype second = cuts.next(first);
    require(fed(stream, {first, second, stream.size()}) == whole,
        "the events do not depend on how the bytes arrive");
    for (const auto &event : whole.events)
        require(event.data.size() + event.type.size() <= limit + unnamed,
            "an event is within its limit");
    const Events all = expected(stream);
    require(whole.failed ? whole.events.size() <= all.size() : whole.events == all,
        "the events are those of the specification");
    require(std::equal(whole.events.begin(), whole.events.end(), all.begin()),
        "what came before a failure is what the specification says");
    checkMemory(stream);
    return 0;
}
