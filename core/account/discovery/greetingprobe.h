// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Grelot {

/// Knocks at a door that may be an IMAP server's; an interface, so that tests answer.
class GreetingProbe
{
public:
    /// nullopt: there is one; else what went wrong, a sentence for people.
    using Answered = std::function<void(const std::optional<QString> &problem)>;

    virtual ~GreetingProbe() = default;

    /// By TLS from the first byte, with full verification; nothing is said. answered is called
    /// once, from the event loop, and not any more when the asker is gone.
    virtual void knock(const QString &host, quint16 port, QObject *asker, Answered answered) = 0;
};

} // namespace Grelot
