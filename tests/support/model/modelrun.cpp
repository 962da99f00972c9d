// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelrun.h"

#include "modelhistory.h"

#include <cstdio>
#include <limits>

namespace Grelot::ModelRun {

namespace {

constexpr int allSteps = std::numeric_limits<int>::max();

int numberIn(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
}

/// The shortest beginning of this history that fails as well.
int fewestSteps(ModelWay way, quint64 seed, int all)
{
    for (int steps = 0; steps < all; ++steps) {
        ModelHistory history(seed, way);
        if (!history.run(steps).isEmpty())
            return steps;
    }
    return all;
}

QString tell(ModelWay way, quint64 seed)
{
    ModelHistory history(seed, way);
    history.world().isTraced = true;
    const QString outcome = history.run(numberIn("GRELOT_MODEL_STEPS", allSteps));
    for (const QString &line : std::as_const(history.world().trace))
        print(line);
    return outcome;
}

} // namespace

QString play(ModelWay way, int usualHistories)
{
    if (const int seed = numberIn("GRELOT_MODEL_SEED", 0))
        return tell(way, quint64(seed));
    const int histories = numberIn("GRELOT_MODEL_HISTORIES", usualHistories);
    const int first = numberIn("GRELOT_MODEL_FIRST", 1);
    QMap<QString, qint64> counts;
    for (int seed = first; seed < first + histories; ++seed) {
        ModelHistory history(quint64(seed), way);
        const QString outcome = history.run(allSteps);
        for (auto count = history.world().counts.cbegin(); count != history.world().counts.cend();
             ++count)
            counts[count.key()] += count.value();
        if (!outcome.isEmpty()) {
            return QStringLiteral("seed %1: %2\nGRELOT_MODEL_SEED=%1 GRELOT_MODEL_STEPS=%3 tells "
                                  "how it came to that.")
                .arg(seed)
                .arg(outcome)
                .arg(fewestSteps(way, quint64(seed), history.steps()));
        }
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        print(QStringLiteral("%1 x %2").arg(count.value(), 9).arg(count.key()));
    return {};
}

} // namespace Grelot::ModelRun
