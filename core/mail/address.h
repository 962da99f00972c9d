// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// A mail address as a message names it (RFC 5322 3.4). Both parts come from the sender: hostile.
struct Address
{
    QString name;    ///< display name, decoded; may be empty
    QString address; ///< local@domain; may be empty

    /// "Ada <ada@example.org>", or whichever part there is.
    QString full() const;
    /// What to show in little space: the name, else the address.
    QString display() const;

    bool operator==(const Address &) const = default;
};

} // namespace Grelot
