// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailaction.h"

#include <array>

namespace Grelot {

QString actionName(MailAction action)
{
    switch (action) {
    case MailAction::MarkRead:
        return QStringLiteral("markRead");
    case MailAction::MarkUnread:
        return QStringLiteral("markUnread");
    case MailAction::Archive:
        return QStringLiteral("archive");
    case MailAction::Trash:
        return QStringLiteral("trash");
    case MailAction::Flag:
        return QStringLiteral("flag");
    }
    Q_UNREACHABLE();
}

std::optional<MailAction> actionOf(QStringView name)
{
    constexpr std::array all{MailAction::MarkRead, MailAction::MarkUnread, MailAction::Archive,
        MailAction::Trash, MailAction::Flag};
    for (const MailAction action : all) {
        if (actionName(action) == name)
            return action;
    }
    return std::nullopt;
}

} // namespace Grelot
