// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "passwordcommandprovider.h"

#include "passwordcommand.h"

namespace Grelot {

PasswordCommandProvider::PasswordCommandProvider(
    const QString &command, Clock &clock, Secret::Kind kind, QObject *parent)
    : CachingProvider(kind, parent)
    , m_command(command)
    , m_clock(clock)
{
}

void PasswordCommandProvider::obtain()
{
    auto *run = new PasswordCommand(m_command, m_clock, this);
    run->run([this, run](const std::variant<QString, Failure> &result) {
        run->deleteLater(); // it is the one that calls
        obtained(result);
    });
}

} // namespace Grelot
