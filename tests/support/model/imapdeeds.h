// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelhouse.h"

namespace Grelot {

/// What goes wrong between a client and an IMAP server, beyond FaultDeeds.
class ImapDeeds final
{
public:
    explicit ImapDeeds(ModelHouse &house)
        : m_house(house)
    {
    }

    void bye();
    void breakAnswers();
    void obstacle();
    void storm(); ///< much arrives and goes while it is fetched

private:
    ModelHouse &m_house;
};

} // namespace Grelot
