// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Grelot {

/// Trusts, beside the system's certificate authorities, those in the PEM file that the environment
/// variable SSL_CERT_FILE names, as programs that stand on OpenSSL alone do; Qt does not. Without
/// the variable nothing changes. Returns what is wrong, in words for people.
std::optional<QString> trustAddedAuthorities();

} // namespace Grelot
