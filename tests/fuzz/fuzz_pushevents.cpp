// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventcodec.h"
#include "fuzzcheck.h"

using namespace Grelot;

namespace {

void checkLimits(const Messages &messages)
{
    require(messages.size() <= PushLimits::messages, "the messages of an event are limited");
    for (const Message &message : messages) {
        require(!message.id.isEmpty() && message.id.size() <= PushLimits::identifier,
            "each message has an id");
        require(message.subject.size() <= PushLimits::subject, "subjects are limited");
        require(message.preview.size() <= PushLimits::preview, "previews are limited");
        require(message.receivedAt.isValid(), "each message has a time");
    }
}

void checkLimits(const PushEvent &event)
{
    const auto *update = std::get_if<MailUpdate>(&event);
    if (!update)
        return;
    if (const auto *arrived = std::get_if<Arrived>(update))
        checkLimits(arrived->messages);
    if (const auto *snapshot = std::get_if<Snapshot>(update))
        checkLimits(snapshot->messages);
}

void checkEvent(const PushEvent &event)
{
    checkLimits(event);
    const DecodedEvent again = decodeEvent(encodeEvent(event));
    require(!again.isError(), "an event that was read can be read again when written");
    require(again.event == event, "an event that is written is read as the same");
}

void checkEvents(const QByteArray &json)
{
    const DecodedEvents decoded = decodeEventList(json);
    require(!decoded.isError() || decoded.events.isEmpty(), "a broken list gives no events");
    for (const PushEvent &event : decoded.events)
        checkEvent(event);
}

void checkMessages(const QByteArray &json)
{
    const DecodedMessages decoded = decodeMessageList(json);
    if (decoded.isError())
        return;
    checkLimits(decoded.messages);
    const DecodedMessages again = decodeMessageList(encodeMessageList(decoded.messages));
    require(!again.isError(), "messages that were read can be read again when written");
    require(again.messages == decoded.messages, "messages that are written are read as the same");
}

/// An event alone and as the only one of a list is the same event.
void checkAsList(const QByteArray &json, const DecodedEvent &decoded)
{
    const DecodedEvents list = decodeEventList("{\"events\":[" + json + "]}");
    require(list.isError() == decoded.isError(), "a list takes what stands alone");
    require(list.events == (decoded.event ? QList<PushEvent>{*decoded.event} : QList<PushEvent>()),
        "a list gives what stands alone");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const DecodedEvent decoded = decodeEvent(json);
    require(!decoded.isError() || !decoded.event, "an event or an error");
    if (decoded.event) {
        checkEvent(*decoded.event);
        checkAsList(json, decoded);
    }
    checkEvents(json);
    checkMessages(json);
    return 0;
}
