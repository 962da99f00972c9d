// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gatewayoptions.h"
#include "imapconfig.h"

#include <QStringList>

#include <variant>

namespace Grelot {

/// What grelot-gateway is to do, from its command line and its configuration file.
struct GatewaySettings
{
    bool demo = false;
    GatewayOptions options;
    ImapConfig imap; ///< unless demo
    QStringList mailboxes{QStringLiteral("INBOX")};
};

/// Nothing is to be done but to say this and to end.
struct GatewayUsage
{
    int exitCode = 2;
    QString text;
};

/// Reads `arguments` (the program's name first), and the files that it names.
std::variant<GatewaySettings, GatewayUsage> gatewaySettings(const QStringList &arguments);

/// "imaps://host[:993]", "imap://host[:143]" (STARTTLS), "imap://localhost?tls=none"; or what is
/// wrong with it, in words.
std::variant<ImapConfig, QString> imapServerOf(const QString &text);

} // namespace Grelot
