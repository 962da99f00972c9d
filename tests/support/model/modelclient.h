// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountsession.h"
#include "modelaccount.h"
#include "modelfile.h"
#include "modeloracle.h"

namespace Grelot {

/// The client: the real session, source, links and connection, on the model's network; it can die
/// and be started again on what it has saved.
class ModelClient final
{
public:
    ModelClient(
        ModelAccount &account, ModelOracle &oracle, const QStringList &watched, ModelWorld &world);
    ~ModelClient();

    bool isRunning() const { return m_session != nullptr; }
    AccountSession &session() { return *m_session; }
    void start();
    void stop();
    /// Nothing more is saved.
    void kill();
    /// For so long, while its own clock stood still.
    void slept(ModelWorld::Millis howLong);
    void loseState();
    void damageState();

private:
    void listen(MailSource &source);
    void countAttempt(Rung rung);

    ModelAccount &m_account;
    ModelOracle &m_oracle;
    QStringList m_watched;
    ModelWorld &m_world;
    std::shared_ptr<ModelFile> m_file = std::make_shared<ModelFile>();
    std::unique_ptr<RandomSource> m_random;
    std::unique_ptr<AccountSession> m_session;
    QList<Clock::Moment> m_attempts; ///< of this run
};

} // namespace Grelot
