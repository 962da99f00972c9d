// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "logincheck.h"

#include <QStringList>

#include <map>
#include <vector>

namespace Grelot {

/// A login check that answers at once, or when the test says so.
class ScriptedLogin final : public LoginCheck
{
public:
    void check(const Credentials &credentials, const QString &address, Done done) override;
    /// Answers all that was held back.
    void release();

    std::map<QString, QString> passwords{{QStringLiteral("ada"), QStringLiteral("engine")},
        {QStringLiteral("bob"), QStringLiteral("builder")}};
    QStringList silentFor;    ///< users whose answers are held back
    bool unavailable = false; ///< the server behind is away
    int tried = 0;
    QString lastAddress;

private:
    LoginVerdict verdictOn(const Credentials &credentials) const;

    std::vector<std::pair<Credentials, Done>> m_held;
};

} // namespace Grelot
