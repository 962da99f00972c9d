// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "scriptedlogin.h"

namespace Grelot {

void ScriptedLogin::check(const Credentials &credentials, const QString &address, Done done)
{
    ++tried;
    lastAddress = address;
    if (silentFor.contains(credentials.user))
        m_held.emplace_back(credentials, std::move(done));
    else
        done(verdictOn(credentials));
}

void ScriptedLogin::release()
{
    for (const auto &[credentials, done] : std::exchange(m_held, {}))
        done(verdictOn(credentials));
}

LoginVerdict ScriptedLogin::verdictOn(const Credentials &credentials) const
{
    if (unavailable)
        return {LoginVerdict::Kind::Unavailable, QStringLiteral("away")};
    const auto found = passwords.find(credentials.user);
    if (found != passwords.end() && found->second == credentials.password)
        return {LoginVerdict::Kind::Accepted, {}};
    return {LoginVerdict::Kind::Refused, QStringLiteral("refused")};
}

} // namespace Grelot
