// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "greetingprobe.h"

namespace Grelot {

/// The real one: waits for the greeting "* OK" (RFC 9051 7.1).
class ImapGreetingProbe final : public GreetingProbe
{
public:
    void knock(const QString &host, quint16 port, QObject *asker, Answered answered) override;
};

} // namespace Grelot
