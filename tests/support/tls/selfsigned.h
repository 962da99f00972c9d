// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace Grelot {

/// A certificate that nobody vouches for, made by openssl for one test.
struct SelfSigned
{
    QSslCertificate certificate; ///< null when openssl failed
    QSslKey key;

    static SelfSigned make(const QString &commonName);
};

} // namespace Grelot
