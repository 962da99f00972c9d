// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapgreetingprobe.h"

#include "imapgreeting.h"

namespace Grelot {

void ImapGreetingProbe::knock(const QString &host, quint16 port, QObject *asker, Answered answered)
{
    auto *greeting = new ImapGreeting(host, port, std::move(answered), asker);
    greeting->start();
}

} // namespace Grelot
