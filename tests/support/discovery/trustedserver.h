// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "selfsigned.h"
#include "testauthority.h"

#include <QTemporaryDir>

namespace Grelot {

/// A certificate for loopback and these hosts whose authority this process trusts from now on.
class TrustedServer
{
public:
    explicit TrustedServer(const QByteArrayList &hosts = {});

    QString certificateFile() const { return m_authority.certificateFile(); }
    QString keyFile() const { return m_authority.keyFile(); }
    /// The same, read.
    SelfSigned identity() const;

private:
    QTemporaryDir m_folder;
    TestAuthority m_authority;
};

/// The authority in this PEM is trusted beside the others by this process.
void trustInThisProcess(const QByteArray &authority);

} // namespace Grelot
