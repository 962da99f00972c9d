// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "failure.h"
#include "keychainbackend.h"

#include <QObject>

#include <deque>

namespace Grelot {

/// The secrets of all accounts in the keyring. Jobs run one after another, so that a locked keyring
/// asks the person once; each has 60 s, the time to type a keyring's password.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using ReadDone = std::function<void(const std::variant<QString, Failure> &)>;
    using Done = std::function<void(const std::optional<Failure> &)>;

    static constexpr std::chrono::milliseconds deadline{60'000};
    static constexpr std::chrono::milliseconds patience{1'000}; ///< before waitingChanged(true)

    /// Backend and clock have to outlive the store. Destroying it drops what was asked, unanswered.
    SecretStore(KeychainBackend &backend, Clock &clock, QObject *parent = nullptr);

    /// Account: its name.
    void read(const QString &account, ReadDone done);
    void write(const QString &account, const QString &secret, Done done);
    /// A secret that is not there is no failure (nor is one in a locked keyring: it looks the
    /// same).
    void remove(const QString &account, Done done);

    /// True while the keyring takes so long that it probably waits for the person.
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged(bool waiting);

private:
    using Outcome = std::variant<QString, KeychainError>; // of write and remove: an empty string
    struct Job
    {
        std::function<void(std::function<void(const Outcome &)>)> start;
        ReadDone done;
    };

    void enqueue(Job job);
    void startNext();
    void conclude(quint64 number, const std::variant<QString, Failure> &result);
    void setWaiting(bool waiting);
    static Failure failureOf(const KeychainError &error);

    KeychainBackend &m_backend;
    std::deque<Job> m_jobs;
    std::optional<Job> m_running;
    quint64 m_number = 0; // of the job that runs; what answers an earlier one comes too late
    bool m_waiting = false;
    std::unique_ptr<Alarm> m_deadline;
    std::unique_ptr<Alarm> m_patience;
};

} // namespace Grelot
