// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Grelot {

/// A place in an account's history, opaque to all but the source that made it. Empty: from nothing.
struct Cursor
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Cursor &) const = default;
};

} // namespace Grelot
