// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "eventfitting.h"

#include "plaintext.h"

#include <algorithm>

namespace Grelot {

namespace {

/// Splits an update's list at its limit and again wherever the events are still too large.
template <typename Update, typename List>
void appendSplit(
    QList<EncodedEvent> &events, const Update &update, List Update::*list, qsizetype most)
{
    const List &all = update.*list;
    const EncodedEvent whole =
        all.size() <= most ? encodedOnce(MailUpdate(update)) : EncodedEvent{{}, 0, {}};
    const bool fits = all.size() <= most && whole.size <= PushLimits::eventSize;
    if (fits || all.size() <= 1) {
        if (fits)
            events.append(whole);
        return;
    }
    const qsizetype half = all.size() <= most ? all.size() / 2 : most;
    Update first = update;
    first.*list = all.mid(0, half);
    first.cursor = {};
    Update rest = update;
    rest.*list = all.mid(half);
    appendSplit(events, first, list, most);
    appendSplit(events, rest, list, most);
}

Messages fittingMessages(const Messages &messages)
{
    Messages result;
    for (const Message &message : messages)
        result.append(fittingMessage(message));
    return result;
}

/// The newest part of a set: what comes first when there is no room for all.
IdSet newestHalf(const IdSet &ids)
{
    IdSet result;
    constexpr quint64 most = 50'000; // a range may hold any number of ids
    for (const QString &id : ids.newest(qsizetype(std::min(ids.size() / 2, most))))
        result.insert(id);
    return result;
}

EncodedEvent fittingSnapshot(Snapshot snapshot)
{
    snapshot.messages = fittingMessages(snapshot.messages.mid(0, PushLimits::messages));
    EncodedEvent event = encodedOnce(MailUpdate(snapshot));
    while (event.size > PushLimits::eventSize && !snapshot.unreadIds.isEmpty()) {
        snapshot.unreadIds = newestHalf(snapshot.unreadIds);
        event = encodedOnce(MailUpdate(snapshot));
    }
    return event;
}

struct Fit
{
    QList<EncodedEvent> &events;

    void operator()(const Snapshot &snapshot) const { events.append(fittingSnapshot(snapshot)); }
    void operator()(Arrived arrived) const
    {
        arrived.messages = fittingMessages(arrived.messages);
        appendSplit(events, arrived, &Arrived::messages, PushLimits::messages);
    }
    void operator()(const FlagsChanged &update) const
    {
        appendSplit(events, update, &FlagsChanged::changed, PushLimits::changes);
    }
    void operator()(const Vanished &vanished) const
    {
        appendSplit(events, vanished, &Vanished::ids, PushLimits::changes);
    }
    void operator()(MailboxStatus status) const
    {
        status.reason = plainLine(status.reason, PushLimits::identifier);
        events.append(encodedOnce(MailUpdate(status)));
    }
};

} // namespace

EncodedEvent encodedOnce(const PushEvent &event)
{
    const QByteArray json = encodeEvent(event);
    const auto *update = std::get_if<MailUpdate>(&event);
    const Cursor *cursor = update ? cursorOf(*update) : nullptr;
    return {QString::fromUtf8(json), json.size(), cursor ? *cursor : Cursor()};
}

QList<EncodedEvent> fittingEvents(const MailUpdate &update)
{
    QList<EncodedEvent> events;
    std::visit(Fit{events}, update);
    return events;
}

Message fittingMessage(const Message &message)
{
    Message result = message;
    result.messageId = plainLine(message.messageId, PushLimits::identifier);
    result.from.name = plainLine(message.from.name, PushLimits::name);
    result.from.address = plainLine(message.from.address, PushLimits::identifier);
    result.subject = plainLine(message.subject, PushLimits::subject);
    result.preview = plainLine(message.preview, PushLimits::preview);
    if (!result.receivedAt.isValid())
        result.receivedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    return result;
}

} // namespace Grelot
