// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demo.h"
#include "runner.h"
#include "service.h"

#include <memory>

namespace Grelot {

/// A command that wants to be the running instance: `grelot` and `grelot watch`.
class InstanceRunner : public Runner
{
    Q_OBJECT

public:
    InstanceRunner(RuntimePaths paths, Service::Face face, bool demo);
    ~InstanceRunner() override;
    void start() override;

protected:
    /// We are the instance, but no account is open yet: connect to service() here.
    virtual void became() = 0;
    /// Somebody else is.
    virtual void foundOther() = 0;
    /// We are, and the accounts are open.
    virtual void opened() {}

    Service &service() { return *m_service; }
    Clock &clock() { return m_clock; }
    QString socket() const { return m_paths.socket(); }
    /// Lets go of the place and all that stands on it.
    void giveUp() { m_service.reset(); }
    /// start() once more, later.
    void tryAgain(std::chrono::milliseconds delay) { m_again->start(delay); }
    void fail(const QString &text);

private:
    void become();

    Service::Face m_face;
    RuntimePaths m_paths;
    SystemClock m_clock;
    std::unique_ptr<Alarm> m_again;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Service> m_service;
};

} // namespace Grelot
