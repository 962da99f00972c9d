// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secret.h"

namespace Grelot {

/// Answers at once, or when the test says so.
class FakeSecrets final : public SecretProvider
{
public:
    void fetch(Answer answer) override
    {
        ++fetched;
        if (held)
            waiting = std::move(answer);
        else
            answer(result);
    }
    void refused() override { ++refusals; }

    std::variant<Secret, Failure> result{Secret{Secret::Kind::Password, QStringLiteral("sesame")}};
    bool held = false;
    Answer waiting;
    int fetched = 0;
    int refusals = 0;
};

} // namespace Grelot
