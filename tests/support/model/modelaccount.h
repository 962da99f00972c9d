// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailsource.h"
#include "modelmailbox.h"
#include "orderedid.h"
#include "randomsource.h"
#include "secret.h"

namespace Grelot {

/// What a client watches, and the real source that it does so with.
class ModelAccount
{
public:
    using Dialled = std::function<void(Rung)>;

    virtual ~ModelAccount() = default;

    virtual QString url() const = 0;
    /// For one run of the client. `dialled` hears of every attempt to connect.
    virtual std::unique_ptr<MailSource> source(
        SecretProvider &secret, RandomSource &random, const Dialled &dialled) = 0;
    /// The run is over, and its source is gone.
    virtual void end() {}
    /// What the source calls a message of that mailbox.
    virtual QString idOf(const ModelMailbox &mailbox, quint64 uid) const
    {
        return OrderedId{mailbox.position().uidValidity, uid}.toString();
    }
    /// What the mailbox's next message would have got when a snapshot of it was made; nullopt where
    /// that is not known.
    virtual std::optional<OrderedId> nextAfter(const Snapshot &snapshot) const
    {
        return OrderedId::parse(snapshot.nextId);
    }
};

} // namespace Grelot
