// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Grelot {

/// How far a link had come when it ended: what the ladder judges by, beside the failure.
enum class LinkEnd {
    Unopened, ///< it never stood, and somebody said so
    Silent,   ///< the peer was reached, and then nothing came in time
    CutEarly, ///< it stood, and was cut off within seconds without a reason
    CutShort, ///< likewise, within a minute
    Lasted,   ///< it stood for longer, or ended for a reason that was given
};

} // namespace Grelot
