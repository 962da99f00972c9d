// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secret.h"

namespace Grelot {

/// A secret that is at hand already: what a request to the gateway carried, the demo made
/// up, or a person has just typed.
class FixedSecret final : public SecretProvider
{
public:
    explicit FixedSecret(const Secret &secret, Need remedy = Need::Password)
        : m_secret(secret)
        , m_remedy(remedy)
    {
    }
    void fetch(Answer answer) override { answer(m_secret); }
    void refused() override {}
    Need remedy() const override { return m_remedy; }

private:
    Secret m_secret;
    Need m_remedy;
};

} // namespace Grelot
