// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounturl.h"

#include <QList>

namespace Grelot {

/// An IMAP server as an autoconfig file names it (Thunderbird's format, version 1.1). All of it is
/// a stranger's; placeholders are not filled in yet.
struct AutoconfigServer
{
    QString host;
    quint16 port = 0;
    Encryption encryption = Encryption::None;
    QString user;
    bool oauth = false; ///< OAuth 2 is the first of the ways to sign in that we know

    bool operator==(const AutoconfigServer &) const = default;
};

/// What one file may hold; what is more makes it an error that names the limit.
namespace AutoconfigLimits {
constexpr int depth = 16;
constexpr int elements = 2'000;
constexpr int servers = 16;
constexpr qsizetype text = 1'024; ///< characters of one element
} // namespace AutoconfigLimits

/// The IMAP servers in the file's order, or what is wrong with it, a sentence for people. A
/// document type or an entity of its own is refused.
std::variant<QList<AutoconfigServer>, QString> parseAutoconfig(const QByteArray &xml);

} // namespace Grelot
