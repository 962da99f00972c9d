// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "rung.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace Grelot {

/// What the other side asked for when it proved itself.
struct SessionTerms
{
    std::chrono::milliseconds reconnectSpread{1000}; ///< range of the first retry after it
    std::chrono::milliseconds heartbeat{0}; ///< how often it wants a sign of ours; 0: never
};

/// How long each phase of an attempt may take, and how life is checked once it stands.
struct LinkTimings
{
    std::chrono::milliseconds open{15'000};    ///< until opened(): name, TCP, TLS and handshake
    std::chrono::milliseconds reply{10'000};   ///< from reached() until opened()
    std::chrono::milliseconds proof{5'000};    ///< from opened() until proven()
    std::chrono::milliseconds sync{120'000};   ///< from proven() until synced()
    std::chrono::milliseconds silence{25'000}; ///< silence before probe() is called
    /// Then until the link counts as dead; 0 where a probe brings no answer.
    std::chrono::milliseconds answer{10'000};
};

/// One attempt at one rung, from its opening to its end; never used twice. Connection drives it and
/// alone owns the deadlines; a source makes it and speaks its protocol through it.
///
/// Order of signals: reached, opened, proven, synced, each at most once; alive at any time; failed
/// ends it. Where reached is never emitted, silence never counts against the rung.
/// After failed or abort() nothing more is emitted. A clean close by the other side is a failure
/// too.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asked again at each phase: what the other side says may change them.
    virtual LinkTimings timings() const { return {}; }
    /// The rung in fact in use, where the link itself finds out which; final once synced.
    virtual std::optional<Rung> transport() const { return std::nullopt; }
    /// Why that one, as a sentence for people; empty where there is nothing to say.
    virtual QString note() const { return {}; }
    virtual void open() = 0;
    /// Ask the other side for a sign of life.
    virtual void probe() = 0;
    /// Whether probe() brings an answer.
    virtual bool canProbe() const { return true; }
    /// Tear down at once, without a word to the other side that it may never read.
    virtual void abort() = 0;
    /// From now on news goes to the source, beginning with what was held back until here. Another
    /// link may still be delivering before, and two must not mix what they say.
    virtual void deliver() {}

Q_SIGNALS:
    void reached();                                 ///< the peer is there and has our request
    void opened();                                  ///< the transport stands
    void proven(const Grelot::SessionTerms &terms); ///< authenticated, and it speaks our protocol
    void synced();           ///< all that changed since the cursor is delivered
    void alive();            ///< bytes came in
    void transportChanged(); ///< transport() or note() did, after synced
    void failed(const Grelot::Failure &failure);
};

} // namespace Grelot
