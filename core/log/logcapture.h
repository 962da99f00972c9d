// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logbook.h"

#include <QtGlobal>

namespace Grelot {

/// Writes what Grelot's logging categories say into a book, and hands everything on to where it
/// went before. One at a time; the book has to outlive it.
class LogCapture
{
    Q_DISABLE_COPY_MOVE(LogCapture)

public:
    explicit LogCapture(LogBook &book);
    ~LogCapture();
};

} // namespace Grelot
