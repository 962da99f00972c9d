// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jmapapi.h"
#include "jmapposition.h"
#include "jmapsession.h"
#include "jmapstatechange.h"
#include "mailsource.h"

#include <QObject>

namespace Grelot {

class JmapKnown;

/// Keeps the watched mailboxes of one session in step over an api: at the start what changed since
/// the position (and, in a run's first, a snapshot of each mailbox), then what each StateChange
/// announces. One request is under way at a time; what is announced meanwhile is asked for after
/// it, once.
class JmapSync final : public QObject
{
    Q_OBJECT

public:
    struct Start
    {
        QStringList watched;  ///< "INBOX" stands for the role; see jmapmailboxes.h
        JmapPosition from;    ///< empty: from nothing
        bool snapshot = true; ///< this run has told no list yet
    };

    /// api and known outlive it; session is copied.
    JmapSync(JmapApi &api, JmapSession session, Start start, JmapKnown &known,
        QObject *parent = nullptr);

    void start();
    void take(const JmapStateChange &change);
    /// Asks how everything stands, whatever push says.
    void look();
    const JmapPosition &position() const { return m_position; }

Q_SIGNALS:
    void updated(const Grelot::MailUpdate &update);
    /// All that changed up to the start is told. Once.
    void synced();
    /// The server's session has changed: `state` is its new one.
    void sessionChanged(const QString &state);
    /// Whatever was announced has been asked for and told.
    void settled();
    /// A request failed as a whole, or a method in a way that ends the link.
    void failed(const Grelot::Failure &failure);

private:
    JmapPosition m_position;
};

} // namespace Grelot
