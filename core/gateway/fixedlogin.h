// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logincheck.h"

namespace Grelot {

/// One pair of credentials, known beforehand.
class FixedLogin : public LoginCheck
{
public:
    explicit FixedLogin(const Credentials &credentials)
        : m_credentials(credentials)
    {
    }
    void check(const Credentials &credentials, const QString &clientAddress, Done done) override;
    const Credentials &credentials() const { return m_credentials; }

private:
    Credentials m_credentials;
};

} // namespace Grelot
