// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cachingprovider.h"

namespace Grelot {

class Clock;

/// The secret of one account out of a command of the person's, such as `pass mail/work`.
class PasswordCommandProvider final : public CachingProvider
{
    Q_OBJECT

public:
    /// The clock has to outlive the provider.
    PasswordCommandProvider(
        const QString &command, Clock &clock, Secret::Kind kind, QObject *parent = nullptr);

private:
    void obtain() override;

    QString m_command;
    Clock &m_clock;
};

} // namespace Grelot
