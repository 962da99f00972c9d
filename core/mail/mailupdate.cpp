// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailupdate.h"

namespace Grelot {

const QString &mailboxOf(const MailUpdate &update)
{
    return std::visit([](const auto &u) -> const QString & { return u.mailbox; }, update);
}

const Cursor *cursorOf(const MailUpdate &update)
{
    return std::visit(
        [](const auto &u) -> const Cursor * {
            if constexpr (requires { u.cursor; })
                return &u.cursor;
            else
                return nullptr;
        },
        update);
}

MailUpdate withCursor(MailUpdate update, const Cursor &cursor)
{
    std::visit(
        [&](auto &step) {
            if constexpr (requires { step.cursor; })
                step.cursor = cursor;
        },
        update);
    return update;
}

} // namespace Grelot
