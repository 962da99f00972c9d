// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Grelot {

/// Whether one server may be left in IDLE for longer than the 29 minutes of RFC 2177. That advice
/// is for servers that log off whoever is silent; where the server says by itself that it is there,
/// and IDLE has brought news already, a renewal tells neither side anything. A server that logs off
/// all the same, twice running, is not trusted again.
class IdleTrust
{
public:
    static constexpr int mostBetrayals = 2;

    bool isGiven() const { return m_hasBroughtNews && m_betrayals < mostBetrayals; }
    bool hasBroughtNews() const { return m_hasBroughtNews; }
    void broughtNews() { m_hasBroughtNews = true; }
    /// The connection ended within such an IDLE. Once may be chance: a server that was restarted.
    void betrayed() { ++m_betrayals; }
    /// It was answered at the end of one.
    void justified()
    {
        if (m_betrayals < mostBetrayals)
            m_betrayals = 0;
    }

private:
    int m_betrayals = 0;
    bool m_hasBroughtNews = false;
};

} // namespace Grelot
