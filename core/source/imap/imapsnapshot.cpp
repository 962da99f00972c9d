// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapsnapshot.h"

#include "imapfetcher.h"
#include "orderedid.h"

namespace Grelot::ImapSnapshots {

namespace {

NumberSet newestOf(const NumberSet &uids, qsizetype most)
{
    NumberSet result;
    for (auto range = uids.ranges().rbegin(); range != uids.ranges().rend(); ++range) {
        const quint64 left = quint64(most) - result.size();
        if (left == 0)
            break;
        const auto [first, last] = *range;
        result.insert(last - first + 1 > left ? last - left + 1 : first, last);
    }
    return result;
}

/// Those that are still unread, newest first.
Messages shown(const ImapFetchedMessages &fetched)
{
    Messages messages;
    for (auto one = fetched.crbegin(); one != fetched.crend(); ++one) {
        if (one->second.message.isUnread())
            messages.append(one->second.message);
    }
    return messages;
}

} // namespace

Snapshot outline(const ImapMailboxModel &model, const NumberSet &unread)
{
    const ImapPosition position = model.position();
    Snapshot result{model.name(), qint64(unread.size()), qint64(model.total()), {}, {}, {}, {}};
    const auto &all = unread.ranges();
    const quint64 next = all.empty() ? 0 : all.rbegin()->second + 1;
    result.nextId = OrderedId{position.uidValidity, qMax(position.uidNext, next)}.toString();
    NumberSet ids;
    std::size_t taken = 0;
    for (auto range = all.rbegin(); range != all.rend() && taken < ranges; ++range, ++taken)
        ids.insert(range->first, range->second);
    result.unreadIds.insert(position.uidValidity, ids);
    return result;
}

void fetch(ImapClient &client, const ImapMailboxModel &model, Done done)
{
    // All of it as of now: what arrives during the fetch is not in it, and its position says so.
    const ImapUpdate empty{outline(model, model.unread()), model.position()};
    const NumberSet newest = newestOf(model.unread(), messages);
    if (newest.isEmpty()) {
        done(empty);
        return;
    }
    ImapFetcher::fetch(client, newest.toString().toLatin1(), model.position().uidValidity,
        [empty, done = std::move(done)](const std::variant<ImapFetchedMessages, Failure> &answer) {
            if (const auto *failure = std::get_if<Failure>(&answer)) {
                done(*failure);
                return;
            }
            ImapUpdate update = empty;
            std::get<Snapshot>(update.update).messages =
                shown(std::get<ImapFetchedMessages>(answer));
            done(update);
        });
}

} // namespace Grelot::ImapSnapshots
