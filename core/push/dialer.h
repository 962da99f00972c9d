// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "link.h"
#include "rung.h"

#include <QList>

#include <memory>

namespace Grelot {

/// Makes links for a Connection. Every MailSource is one.
class Dialer
{
public:
    virtual ~Dialer() = default;
    /// The rungs this kind of account has, best first; never empty.
    virtual QList<Rung> rungs() const = 0;
    /// Why there are no others, as the clause after "because"; empty where these are all there are.
    virtual QString whyOnlyThese() const { return {}; }
    virtual std::unique_ptr<Link> dial(Rung rung) = 0;
};

} // namespace Grelot
