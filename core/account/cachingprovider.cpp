// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "cachingprovider.h"

#include <utility>

namespace Grelot {

CachingProvider::CachingProvider(Secret::Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
}

void CachingProvider::fetch(Answer answer)
{
    if (m_secret) {
        answer(*m_secret);
        return;
    }
    m_waiting.push_back(std::move(answer));
    if (m_waiting.size() == 1)
        obtain();
}

void CachingProvider::refused()
{
    m_secret.reset();
}

void CachingProvider::obtained(const std::variant<QString, Failure> &result)
{
    // An answer may ask again or end this object: nothing here is touched after the first of them.
    const auto waiting = std::exchange(m_waiting, {});
    std::variant<Secret, Failure> outcome;
    if (const auto *failure = std::get_if<Failure>(&result)) {
        outcome = *failure;
    } else {
        m_secret = Secret{m_kind, std::get<QString>(result)};
        outcome = *m_secret;
    }
    for (const Answer &answer : waiting)
        answer(outcome);
}

} // namespace Grelot
