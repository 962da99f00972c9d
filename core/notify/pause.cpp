// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "pause.h"

#include "clock.h"

namespace Grelot {

namespace {

const QTime morning(8, 0);

QDateTime nextMorning(const QDateTime &utc)
{
    const QDateTime here = utc.toLocalTime();
    const bool early = here.time() < morning;
    return QDateTime(here.date().addDays(early ? 0 : 1), morning, Qt::LocalTime).toUTC();
}

} // namespace

Pause::Pause(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { check(); }))
{
}

Pause::~Pause() = default;

void Pause::start(PauseLength length)
{
    switch (length) {
    case PauseLength::HalfHour:
        return startFor(std::chrono::minutes(30));
    case PauseLength::Hour:
        return startFor(std::chrono::hours(1));
    case PauseLength::UntilTomorrow:
        return begin(nextMorning(m_clock.utc()));
    case PauseLength::UntilResumed:
        return begin(std::nullopt);
    }
}

void Pause::startFor(std::chrono::minutes length)
{
    begin(m_clock.utc().addSecs(std::chrono::seconds(length).count()));
}

void Pause::begin(std::optional<QDateTime> until)
{
    m_active = true;
    m_until = std::move(until);
    m_alarm->stop();
    if (m_until)
        m_alarm->start(std::chrono::milliseconds(m_clock.utc().msecsTo(*m_until)));
    Q_EMIT changed(true);
}

void Pause::resume()
{
    m_alarm->stop();
    m_until.reset();
    if (std::exchange(m_active, false))
        Q_EMIT changed(false);
}

void Pause::check()
{
    if (!m_until)
        return;
    const qint64 left = m_clock.utc().msecsTo(*m_until);
    if (left <= 0)
        resume();
    else
        m_alarm->start(std::chrono::milliseconds(left)); // the wall clock was set back meanwhile
}

} // namespace Grelot
