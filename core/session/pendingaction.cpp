// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pendingaction.h"

namespace Grelot {

namespace {

bool isSeenMark(MailAction action)
{
    return action == MailAction::MarkRead || action == MailAction::MarkUnread;
}

bool concernsSame(const PendingAction &one, const PendingAction &other)
{
    return one.id == other.id && one.mailbox == other.mailbox;
}

/// Is `earlier` pointless once `later` is done to the same message?
bool isOverruled(const PendingAction &earlier, const PendingAction &later)
{
    return isMove(later.action) || earlier.action == later.action ||
        (isSeenMark(earlier.action) && isSeenMark(later.action));
}

} // namespace

bool isMove(MailAction action)
{
    switch (action) {
    case MailAction::Archive:
    case MailAction::Trash:
        return true;
    case MailAction::MarkRead:
    case MailAction::MarkUnread:
    case MailAction::Flag:
        return false;
    }
    Q_UNREACHABLE();
}

PendingActions pendingActions(MailAction action, const QString &mailbox, const QStringList &ids)
{
    PendingActions actions;
    for (const QString &id : ids)
        actions.append({action, mailbox, id});
    return actions;
}

void fold(PendingActions &actions, PendingAction next, qsizetype fixed)
{
    for (qsizetype i = actions.size() - 1; i >= 0; --i) {
        const PendingAction &earlier = actions.at(i);
        if (!concernsSame(earlier, next))
            continue;
        const bool isFixed = i < fixed;
        // A move that is under way and comes again would find the message gone.
        if (isMove(earlier.action) && (isFixed || !isMove(next.action)))
            return;
        if (isFixed || !isOverruled(earlier, next))
            continue;
        // The earlier move may have been done; then this one finds the message gone.
        next.tried = next.tried || (earlier.tried && isMove(earlier.action));
        actions.removeAt(i);
    }
    actions.append(next);
}

} // namespace Grelot
