// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventfitting.h"

#include <QObject>

namespace Grelot {

/// The far end of one stream, whatever its face: WebSocket, event stream or long poll.
class Subscriber : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void send(const EncodedEvent &event) = 0;
    /// All that the stream began with was sent; what is sent from here on happens now.
    virtual void caughtUp() {}
    virtual qint64 unsentBytes() const = 0;
    /// Says bye and closes.
    virtual void end(const Bye &bye) = 0;
    /// It reads too slowly: closes without another word that would only queue up.
    virtual void drop() = 0;

Q_SIGNALS:
    void gone(); ///< once, at the very end
};

} // namespace Grelot
