// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sense.h"

namespace Grelot {

/// Tells what the test says.
class ScriptedSense final : public Sense
{
    Q_OBJECT

public:
    void start() override { ++m_starts; }

    int m_starts = 0;
};

} // namespace Grelot
