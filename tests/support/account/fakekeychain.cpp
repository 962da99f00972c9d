// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fakekeychain.h"

namespace Grelot {

void FakeKeychain::read(const QString &key, ReadDone done)
{
    enqueue(QStringLiteral("read ") + key, [this, key, done = std::move(done)] {
        if (broken)
            done(*broken);
        else if (secrets.contains(key))
            done(secrets.value(key));
        else
            done(KeychainError{KeychainError::Kind::NotFound, {}});
    });
}

void FakeKeychain::write(const QString &key, const QString &value, Done done)
{
    enqueue(QStringLiteral("write ") + key, [this, key, value, done = std::move(done)] {
        if (!broken)
            secrets.insert(key, value);
        done(broken);
    });
}

void FakeKeychain::remove(const QString &key, Done done)
{
    enqueue(QStringLiteral("remove ") + key, [this, key, done = std::move(done)] {
        if (broken)
            done(broken);
        else if (secrets.remove(key) > 0)
            done(std::nullopt);
        else
            done(KeychainError{KeychainError::Kind::NotFound, {}});
    });
}

bool FakeKeychain::answerNext()
{
    if (m_pending.empty())
        return false;
    const auto job = std::move(m_pending.front());
    m_pending.pop_front();
    job();
    return true;
}

void FakeKeychain::enqueue(const QString &what, std::function<void()> job)
{
    log.append(what);
    m_pending.push_back(std::move(job));
    if (m_answersAtOnce)
        answerNext();
}

} // namespace Grelot
