// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace Grelot {

enum class ImapSecurity {
    Tls,      ///< TLS from the first byte (RFC 8314), port 993
    StartTls, ///< STARTTLS, required: port 143
    None,     ///< in the clear: refused but for loopback or with allowInsecure
};

/// Where a mailbox is and how it is reached. The password is not part of it (SecretProvider).
struct ImapConfig
{
    QString host;
    quint16 port = 993;
    ImapSecurity security = ImapSecurity::Tls;
    bool allowInsecure = false;  ///< the person allowed None beyond loopback
    bool requirePassword = true; ///< a server that lets in without one (PREAUTH) is refused
    QString user;
    QString mailbox = QStringLiteral("INBOX"); ///< stays selected
    QStringList others{};                      ///< watched beside it
    /// Of the others, those whose news are wanted at once from a server without NOTIFY, too; each
    /// of the first three then has a connection of its own.
    QStringList instant{};
    bool useNotify = false;      ///< where it is offered
    QByteArray extraAuthorities; ///< PEM: certificates trusted beside the system's
    QString clientAddress;       ///< whom we log in for; told to the server by ID if it offers that
    std::chrono::milliseconds pollInterval{60'000}; ///< for servers without IDLE
};

} // namespace Grelot
