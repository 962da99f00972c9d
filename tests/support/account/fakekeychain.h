// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychainbackend.h"

#include <QMap>
#include <QStringList>

#include <deque>

namespace Grelot {

/// A keyring in memory. Each job is answered when the test says so, or at once.
class FakeKeychain final : public KeychainBackend
{
public:
    explicit FakeKeychain(bool answersAtOnce = true)
        : m_answersAtOnce(answersAtOnce)
    {
    }

    void read(const QString &key, ReadDone done) override;
    void write(const QString &key, const QString &value, Done done) override;
    void remove(const QString &key, Done done) override;

    /// Answers the oldest job; false when there is none.
    bool answerNext();
    std::size_t pending() const { return m_pending.size(); }

    QMap<QString, QString> secrets;
    std::optional<KeychainError> broken; ///< what every job answers instead
    QStringList log;                     ///< "read NAME", "write NAME", "remove NAME"

private:
    void enqueue(const QString &what, std::function<void()> job);

    bool m_answersAtOnce;
    std::deque<std::function<void()>> m_pending;
};

} // namespace Grelot
