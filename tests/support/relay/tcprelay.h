// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "relayedflow.h"

#include <QTcpServer>

#include <memory>
#include <vector>

namespace Grelot {

/// A bad line in front of a port on loopback, within the test's own event loop. It knows nothing of
/// what it carries.
class TcpRelay : public QObject
{
    Q_OBJECT

public:
    /// Listening, on a port of its own that stays the same.
    explicit TcpRelay(quint16 target, QObject *parent = nullptr);

    quint16 port() const { return m_port; }
    /// How connections fare from now on, standing ones and new ones.
    void setWeather(const LineWeather &weather);
    const LineWeather &weather() const { return m_weather; }
    /// The connections that stand now go half-open, as when a router forgets them: whatever either
    /// side says is swallowed, and nobody is told. New ones fare well.
    void silenceStanding();
    /// Ends all connections in order (FIN).
    void cut();
    /// Ends them as a machine does that has forgotten them (RST).
    void reset();
    /// Keeps what passes over connections that come from now on.
    void record() { m_isRecording = true; }
    /// Of the first connection that stands; nullptr: none does.
    const RelayedFlow *firstStanding() const;
    /// Nobody listens any more, or again; standing connections stay.
    void refuse(bool refused);

    qsizetype standing() const; ///< connections that stand now
    /// Silent ones that their clients have not let go of yet.
    qsizetype deceiving() const;
    int accepted() const { return m_accepted; } ///< since the beginning
    qint64 carried() const;      ///< bytes that came in from either side, of standing connections
    qint64 carriedInAll() const; ///< the same of all connections since the beginning

private:
    void accept();
    void forgetEnded();

    QTcpServer m_server;
    quint16 m_target;
    quint16 m_port = 0;
    LineWeather m_weather;
    std::vector<std::unique_ptr<RelayedFlow>> m_flows;
    bool m_isRecording = false;
    int m_accepted = 0;
    qint64 m_forgotten = 0; ///< bytes of connections that are forgotten
};

} // namespace Grelot
