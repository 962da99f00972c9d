// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "statuswords.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace Grelot::StatusWords {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("StatusWindow", text, nullptr, n);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// 41, 9.8: as precise as it is worth.
QString factor(double value)
{
    return QLocale().toString(value, 'f', value >= 9.95 ? 0 : 1);
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

} // namespace

QString span(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    const auto whole = std::max(time, milliseconds(0));
    const auto days = duration_cast<std::chrono::days>(whole);
    const auto hours = duration_cast<std::chrono::hours>(whole - days);
    const auto minutes = duration_cast<std::chrono::minutes>(whole - days - hours);
    if (days.count() > 0)
        return say(QT_TRANSLATE_NOOP("StatusWindow", "%1 d %2 h"))
            .arg(days.count())
            .arg(hours.count());
    if (hours.count() > 0) {
        return say(QT_TRANSLATE_NOOP("StatusWindow", "%1 h %2 min"))
            .arg(hours.count())
            .arg(minutes.count());
    }
    if (minutes.count() > 0)
        return say(QT_TRANSLATE_NOOP("StatusWindow", "%1 min")).arg(minutes.count());
    return say(QT_TRANSLATE_NOOP("StatusWindow", "%1 s"))
        .arg(duration_cast<seconds>(whole).count());
}

QString ago(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    return say(QT_TRANSLATE_NOOP("StatusWindow", "%1 ago"))
        .arg(span(std::chrono::milliseconds(moment.msecsTo(now))));
}

QString exactly(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::LongFormat)
                            : QString();
}

QString clockTime(const QDateTime &moment)
{
    const QLocale locale;
    const QTime time = moment.toLocalTime().time();
    // The C locale's short form has seconds.
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString mark(StatusMark mark)
{
    switch (mark) {
    case StatusMark::Connected:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Connected"));
    case StatusMark::Connecting:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Connecting"));
    case StatusMark::Away:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Offline"));
    case StatusMark::NeedsYou:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Needs you"));
    case StatusMark::Stopped:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Stopped"));
    }
    Q_UNREACHABLE();
}

QString state(TimelineState state, std::optional<Rung> rung)
{
    switch (state) {
    case TimelineState::Stopped:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Stopped"));
    case TimelineState::Waiting:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Connecting or waiting to"));
    case TimelineState::Online:
        return rung
            ? say(QT_TRANSLATE_NOOP("StatusWindow", "Connected by %1")).arg(transportWords(*rung))
            : say(QT_TRANSLATE_NOOP("StatusWindow", "Connected"));
    case TimelineState::Offline:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Without a network"));
    case TimelineState::Asleep:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Asleep"));
    case TimelineState::NeedsUser:
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Needed you"));
    }
    Q_UNREACHABLE();
}

QString summary(const QList<TimelineSegment> &timeline)
{
    if (timeline.isEmpty())
        return say(QT_TRANSLATE_NOOP("StatusWindow", "Nothing is recorded yet."));
    std::map<std::pair<TimelineState, std::optional<Rung>>, qint64> lengths;
    for (const TimelineSegment &each : timeline)
        lengths[{each.state, each.rung}] += each.from.msecsTo(each.to);
    QStringList parts;
    for (const auto &[what, length] : lengths) {
        parts.append(
            say(QT_TRANSLATE_NOOP("StatusWindow", "%1: %2"))
                .arg(state(what.first, what.second), span(std::chrono::milliseconds(length))));
    }
    return say(QT_TRANSLATE_NOOP("StatusWindow", "Since %1. %2."))
        .arg(clockTime(timeline.first().from), parts.join(QLatin1String("; ")));
}

QString segment(const TimelineSegment &segment)
{
    return say(QT_TRANSLATE_NOOP("StatusWindow", "%1, %2 to %3 (%4)"))
        .arg(state(segment.state, segment.rung), clockTime(segment.from), clockTime(segment.to),
            span(std::chrono::milliseconds(segment.from.msecsTo(segment.to))));
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

QString bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeSIFormat);
}

QString ratio(const Traffic &used, const Traffic &polling)
{
    if (polling.bytes() == 0 || used.bytes() == 0)
        return say(QT_TRANSLATE_NOOP("StatusWindow", "It is too early to compare."));
    const double times = double(polling.bytes()) / double(used.bytes());
    if (times >= 1.95) {
        return say(
            QT_TRANSLATE_NOOP("StatusWindow", "%1 times less than polling every 30 seconds."))
            .arg(factor(times));
    }
    if (times > 1.05) {
        return say(QT_TRANSLATE_NOOP("StatusWindow", "%1 % less than polling every 30 seconds."))
            .arg(percent(1 - 1 / times));
    }
    if (times > 0.95)
        return say(QT_TRANSLATE_NOOP("StatusWindow", "About as much as polling every 30 seconds."));
    const QString more = times > 1 / 1.95
        ? say(QT_TRANSLATE_NOOP("StatusWindow", "%1 % more than polling every 30 seconds"))
              .arg(percent(1 / times - 1))
        : say(QT_TRANSLATE_NOOP("StatusWindow", "%1 times as much as polling every 30 seconds"))
              .arg(factor(1 / times));
    return say(QT_TRANSLATE_NOOP("StatusWindow",
                   "%1 so far. Connecting and reading the inbox weigh most; waiting for mail costs "
                   "little."))
        .arg(more);
}

QString counts(const Traffic &used, const Traffic &polling)
{
    return say(QT_TRANSLATE_NOOP(
                   "StatusWindow", "Requests: %1 instead of %2. Wake-ups: %3 instead of %4."))
        .arg(number(used.requests), number(polling.requests), number(used.wakeUps),
            number(polling.wakeUps));
}

} // namespace Grelot::StatusWords
