// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "address.h"

#include <QByteArray>

namespace Grelot {

/// The unfolded value of the first field of that name (RFC 5322 2.2) in a block of header fields
/// that may be cut anywhere; empty when there is none.
QByteArray headerField(QByteArrayView block, QByteArrayView name);

/// The first mailbox of an unfolded From value (RFC 5322 3.4), out of a group too, with comments
/// and quotes; decoded, as plain lines of at most 200 (name) and 320 (address) characters.
Address parseFirstAddress(QByteArrayView value);

} // namespace Grelot
