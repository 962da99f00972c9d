// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secret.h"

namespace Grelot {

/// A secret that is at hand already: what a request to the gateway carried, or the demo made up.
class FixedSecret final : public SecretProvider
{
public:
    explicit FixedSecret(const Secret &secret)
        : m_secret(secret)
    {
    }
    void fetch(Answer answer) override { answer(m_secret); }
    void refused() override {}

private:
    Secret m_secret;
};

} // namespace Grelot
