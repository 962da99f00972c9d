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
    Need remedy() const override { return remedyNeed; }
    void onLoss(const Loss &loss) override { lost = loss; }

    std::variant<Secret, Failure> result{Secret{Secret::Kind::Password, QStringLiteral("sesame")}};
    Need remedyNeed = Need::Password;
    bool held = false;
    Answer waiting;
    Loss lost; ///< whom to tell
    int fetched = 0;
    int refusals = 0;
};

} // namespace Grelot
