// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "randomsource.h"
#include "virtualclock.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Grelot {

/// What all parts of one history share: its time, its chance, its trace.
struct ModelWorld
{
    using Millis = std::chrono::milliseconds;

    explicit ModelWorld(quint64 seed)
        : script(seed * 2 + 1)
        , nature(seed * 2 + 2)
    {
    }

    /// Uniform below `bound`; of the script, which a change of the code under test leaves as it is.
    int draw(int bound) { return int(script.number() % quint64(bound)); }
    bool drawOneIn(int times) { return draw(times) == 0; }
    Millis drawBetween(Millis low, Millis high) { return script.between(low, high); }

    int roll(int bound) { return int(nature.number() % quint64(bound)); }
    bool rollOneIn(int times) { return roll(times) == 0; }
    Millis rollBetween(Millis low, Millis high) { return nature.between(low, high); }

    /// One line of the trace. `text` makes it, where anybody wants it.
    template <typename Text>
    void say(const Text &text)
    {
        if (isTraced) {
            trace.append(QStringLiteral("%1  %2")
                             .arg(double(clock.now().count()) / 1000, 11, 'f', 3)
                             .arg(QString(text())));
        }
    }
    void count(const char *what) { ++counts[QLatin1String(what)]; }
    /// What must not be; the first is what a history fails with.
    void violated(const QString &what)
    {
        say([&] { return QStringLiteral("VIOLATED: ") + what; });
        if (violation.isEmpty())
            violation = what;
    }

    VirtualClock clock;
    RandomSource script;     ///< what happens
    RandomSource nature;     ///< delays and the like, on the way
    bool duplicates = false; ///< the way says some events twice
    /// What went wrong may leave only comparing to find what push has missed: a stream was deaf
    /// unnoticed, or the mail server forgot.
    bool mayMiss = false;
    /// Nothing else mends it, and that may take half an hour.
    bool isMendedByComparing = false;
    bool isTraced = false;
    QStringList trace;
    QMap<QString, qint64> counts;
    QString violation;
};

} // namespace Grelot
