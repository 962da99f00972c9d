// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ringer.h"

#include <QSet>

#include <algorithm>

namespace Grelot {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds together{1'000};
constexpr milliseconds minute{60'000};
constexpr std::size_t singlesAMinute = 40;
constexpr std::size_t standingAtMost = 200; ///< older ones can no longer be withdrawn
constexpr qsizetype textsAtMost = 100;      ///< of one summary; of the others only the ids are kept

} // namespace

Ringer::Ringer(Clock &clock, Output output)
    : m_clock(clock)
    , m_output(std::move(output))
    , m_gathering(clock.alarm([this] { endGathering(); }))
    , m_correction(clock.alarm([this] { correct(); }))
    , m_burstEnd(clock.alarm([this] { m_phase = Phase::Quiet; }))
{
}

bool Ringer::tooMany(qsizetype more) const
{
    const Clock::Moment now = m_clock.now();
    const auto recent = std::count_if(m_rung.begin(), m_rung.end(),
        [now](Clock::Moment moment) { return now - moment < together; });
    return recent + more > atOnce || m_rung.size() + std::size_t(more) > singlesAMinute;
}

void Ringer::ring(const QList<Notification> &singles)
{
    if (singles.isEmpty())
        return;
    const Clock::Moment now = m_clock.now();
    while (!m_rung.empty() && now - m_rung.front() >= minute)
        m_rung.pop_front();
    m_gathered += singles;
    switch (m_phase) {
    case Phase::Quiet:
        if (tooMany(singles.size()))
            return startSummary();
        m_phase = Phase::Gathering;
        m_gatheringSince = now;
        m_gathering->start(gathering);
        return showSingle(m_gathered.takeFirst());
    case Phase::Gathering:
        m_gathering->start(std::min(gathering, m_gatheringSince + gatheringAtMost - now));
        return;
    case Phase::Summing:
        m_burstEnd->start(burstEnd);
        return scheduleCorrection();
    }
}

void Ringer::ringTogether(const QList<Notification> &singles)
{
    m_gathering->stop();
    m_gathered += singles;
    startSummary();
}

void Ringer::showSingle(const Notification &single)
{
    const Clock::Moment now = m_clock.now();
    m_rung.push_back(now);
    remember({m_output.newKey(), {single}, now});
    present(m_standing.back(), false);
}

void Ringer::endGathering()
{
    if (tooMany(m_gathered.size()))
        return startSummary();
    m_phase = Phase::Quiet;
    for (const Notification &single : std::exchange(m_gathered, {}))
        showSingle(single);
}

// What was shown one by one a moment ago goes into the summary, which takes the first one's place.
void Ringer::startSummary()
{
    const Clock::Moment now = m_clock.now();
    Standing summary{{}, {}, now, true};
    QStringList superseded;
    std::erase_if(m_standing, [&](const Standing &standing) {
        if (standing.isSummary || now - standing.since >= together)
            return false;
        superseded.append(standing.key);
        summary.singles = standing.singles + summary.singles;
        return true;
    });
    summary.key = superseded.isEmpty() ? m_output.newKey() : superseded.takeFirst();
    for (const QString &key : std::as_const(superseded))
        m_output.withdraw(key);
    m_summaryKey = summary.key;
    remember(std::move(summary));
    m_phase = Phase::Summing;
    m_correctionAtMost = correctionAtMost;
    m_burstEnd->start(burstEnd);
    bringUpToDate();
}

void Ringer::scheduleCorrection()
{
    const milliseconds latest = m_corrected + m_correctionAtMost - m_clock.now();
    m_correction->start(std::min(correction, latest));
}

void Ringer::correct()
{
    m_correctionAtMost *= 2;
    bringUpToDate();
}

void Ringer::bringUpToDate()
{
    m_correction->stop();
    m_corrected = m_clock.now();
    if (!m_gathered.isEmpty()) {
        if (!find(m_summaryKey)) {
            // The person closed it: the next one counts from here.
            m_summaryKey = m_output.newKey();
            remember({m_summaryKey, {}, m_clock.now(), true});
        }
        Standing &summary = *find(m_summaryKey);
        for (const Notification &single : std::exchange(m_gathered, {}))
            summary.singles.prepend(single);
        for (qsizetype i = textsAtMost; i < summary.singles.size(); ++i)
            summary.singles[i].body.clear();
        present(summary, false);
    }
    for (Standing &standing : m_standing) {
        if (standing.isDirty && !standing.isOffScreen)
            present(standing, true);
    }
}

void Ringer::present(Standing &standing, bool silent)
{
    Notification notification = standing.singles.size() == 1 ? standing.singles.constFirst()
                                                             : m_output.compose(standing.singles);
    notification.key = standing.key;
    notification.silent = silent;
    standing.isDirty = false;
    standing.isOffScreen = false;
    m_output.show(notification);
}

void Ringer::gone(const QString &account, const QString &mailbox, const QStringList &ids)
{
    const QSet<QString> set(ids.begin(), ids.end());
    remove([&](const Notification &single) {
        const MessageRef &ref = single.messages.constFirst();
        return ref.account == account && ref.mailbox == mailbox && set.contains(ref.id);
    });
}

void Ringer::forget(const QString &account)
{
    remove([&](const Notification &single) { return single.account == account; });
}

void Ringer::remove(const std::function<bool(const Notification &)> &isGone)
{
    m_gathered.removeIf(isGone);
    QStringList emptied;
    std::erase_if(m_standing, [&](Standing &standing) {
        if (standing.singles.removeIf(isGone) == 0)
            return false;
        standing.isDirty = true;
        if (standing.singles.isEmpty())
            emptied.append(standing.key);
        else if (!m_muted)
            scheduleCorrection();
        return standing.singles.isEmpty();
    });
    for (const QString &key : std::as_const(emptied))
        m_output.withdraw(key);
}

void Ringer::closed(const QString &key, NotificationEnd end)
{
    switch (end) {
    case NotificationEnd::Expired:
        if (Standing *standing = find(key))
            standing->isOffScreen = true;
        return;
    case NotificationEnd::Dismissed:
    case NotificationEnd::Withdrawn:
        std::erase_if(m_standing, [&](const Standing &standing) { return standing.key == key; });
        return;
    }
}

QList<Notification> Ringer::mute()
{
    m_muted = true;
    m_gathering->stop();
    m_correction->stop();
    m_burstEnd->stop();
    m_phase = Phase::Quiet;
    return std::exchange(m_gathered, {});
}

void Ringer::unmute()
{
    m_muted = false;
    const auto dirty = [](const Standing &standing) { return standing.isDirty; };
    if (std::any_of(m_standing.begin(), m_standing.end(), dirty))
        scheduleCorrection();
}

void Ringer::withdrawAll()
{
    mute();
    for (const Standing &standing : std::exchange(m_standing, {}))
        m_output.withdraw(standing.key);
}

void Ringer::remember(Standing standing)
{
    m_standing.push_back(std::move(standing));
    if (m_standing.size() > standingAtMost)
        m_standing.pop_front();
}

Ringer::Standing *Ringer::find(const QString &key)
{
    const auto found = std::find_if(m_standing.begin(), m_standing.end(),
        [&](const Standing &standing) { return standing.key == key; });
    return found == m_standing.end() ? nullptr : &*found;
}

} // namespace Grelot
