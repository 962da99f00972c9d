// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "modelhouse.h"

namespace Grelot {

/// What goes wrong between a client and a JMAP server, beyond FaultDeeds.
class JmapDeeds final
{
public:
    explicit JmapDeeds(ModelHouse &house)
        : m_house(house)
    {
    }

    void spoilMethod();   ///< the next call of one is an error
    void refuseRequest(); ///< the next request beside a stream is
    void changeSession();
    void forgetChanges();
    void endStreams(); ///< as servers do that think a client idle

private:
    ModelHouse &m_house;
};

} // namespace Grelot
