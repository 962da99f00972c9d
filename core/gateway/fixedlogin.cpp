// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fixedlogin.h"

#include <QCoreApplication>

namespace Grelot {

void FixedLogin::check(const Credentials &credentials, const QString &, Done done)
{
    if (credentials == m_credentials) {
        done({LoginVerdict::Kind::Accepted, {}});
        return;
    }
    done({LoginVerdict::Kind::Refused,
        QCoreApplication::translate("FixedLogin", "The user name or the password is wrong.")});
}

} // namespace Grelot
