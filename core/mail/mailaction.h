// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// What a person can do to a message from a notification or the inbox.
enum class MailAction { MarkRead, MarkUnread, Archive, Trash, Flag };

/// "markRead", "markUnread", "archive", "trash", "flag", as the push protocol writes them.
QString actionName(MailAction action);
std::optional<MailAction> actionOf(QStringView name);

} // namespace Grelot
