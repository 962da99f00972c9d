// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailaction.h"

#include <QList>
#include <QString>

namespace Grelot {

namespace ActionLimits {
constexpr qsizetype actions = 1'000;    ///< of one account
constexpr qsizetype identifier = 1'000; ///< UTF-16 units of a mailbox's name or a message's id
} // namespace ActionLimits

/// What is still to be done to a message.
struct PendingAction
{
    MailAction action = MailAction::MarkRead;
    QString mailbox;
    QString id;
    bool tried = false; ///< it was sent and no answer came: it may have been done

    bool operator==(const PendingAction &) const = default;
};

using PendingActions = QList<PendingAction>;

/// One for each of these messages.
PendingActions pendingActions(MailAction action, const QString &mailbox, const QStringList &ids);

/// True of archive and trash: afterwards the message is not in that mailbox any more.
bool isMove(MailAction action);

/// Appends `next` and takes out what it makes pointless: the contrary or the same mark, anything
/// before a move. A mark of a message that will be moved is pointless itself. The first `fixed`
/// actions are under way and stay.
void fold(PendingActions &actions, PendingAction next, qsizetype fixed);

} // namespace Grelot
