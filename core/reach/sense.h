// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <chrono>

namespace Grelot {

/// One way to learn what the machine or the person at it is doing. A sense only tells; what
/// follows is decided elsewhere (Presence, core/session).
class Sense : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Nothing is told before.
    virtual void start() = 0;

Q_SIGNALS:
    void asleep(); ///< the machine is about to sleep, or to wake again at once
    /// 0: it is not known how long.
    void awoke(std::chrono::milliseconds sleptFor);
    void networkChanged();
    void personReturned();
};

} // namespace Grelot
