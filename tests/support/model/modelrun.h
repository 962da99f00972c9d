// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelhouse.h"

namespace Grelot::ModelRun {

/// Plays histories and says what was wrong, with how to see it again; empty: nothing was.
/// GRELOT_MODEL_HISTORIES=n runs n of them; GRELOT_MODEL_SEED=n tells the n-th step by step, or,
/// with GRELOT_MODEL_STEPS, its beginning.
QString play(ModelWay way, int usualHistories);

} // namespace Grelot::ModelRun
