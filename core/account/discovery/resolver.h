// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "servicerecord.h"

#include <QList>

#include <functional>
#include <variant>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Grelot {

/// Asks the DNS; an interface, so that tests answer.
class Resolver
{
public:
    /// The records, none where there are none; or what went wrong, a sentence for people.
    using Answer = std::variant<QList<ServiceRecord>, QString>;
    using Answered = std::function<void(const Answer &)>;

    virtual ~Resolver() = default;

    /// The SRV records of a name such as "_imaps._tcp.example.org". answered is called once, and
    /// not any more when the asker is gone.
    virtual void services(const QString &name, QObject *asker, Answered answered) = 0;
};

} // namespace Grelot
