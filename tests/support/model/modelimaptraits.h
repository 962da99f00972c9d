// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelworld.h"

namespace Grelot {

/// What an IMAP server offers, and how it behaves where the RFCs leave it free.
struct ModelImapTraits
{
    static ModelImapTraits drawn(ModelWorld &world);
    QByteArray capabilities() const;

    bool idle = false;
    bool notify = false;
    bool resync = false;
    bool extendedSearch = false;
    bool listStatus = false;
    bool uidPlus = false;
    bool move = false;
    bool preview = false;
    bool initialResponse = false;
    bool greetsWithCapabilities = false;
    bool saysUidNext = true;
    bool saysStillHere = false;
    bool logsOffLongIdle = false; ///< all the same
    bool answersFromView = false; ///< SEARCH and FETCH know only what it has told already
    bool isDeafInIdle = false;    ///< IDLE brings no news
};

} // namespace Grelot
