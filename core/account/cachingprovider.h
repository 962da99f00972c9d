// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "secret.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Grelot {

/// Keeps the secret in memory until the server refuses it, and turns questions that come while one
/// is under way into one. An answer from memory comes before fetch() returns.
class CachingProvider : public QObject, public SecretProvider
{
    Q_OBJECT

public:
    explicit CachingProvider(Secret::Kind kind, QObject *parent = nullptr);

    void fetch(Answer answer) override;
    void refused() override;

protected:
    /// Gets the secret anew and then calls obtained() once.
    virtual void obtain() = 0;
    void obtained(const std::variant<QString, Failure> &result);

private:
    Secret::Kind m_kind;
    std::optional<Secret> m_secret;
    std::vector<Answer> m_waiting;
};

} // namespace Grelot
