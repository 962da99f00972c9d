// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelhistory.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTest>

#include <limits>

using namespace Grelot;

namespace {

constexpr int allSteps = std::numeric_limits<int>::max();
constexpr int usualHistories = 3'000;

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

QString outcomeOf(quint64 seed, int steps)
{
    ModelHistory history(seed);
    return history.run(steps);
}

/// The shortest beginning of this history that fails as well.
int fewestSteps(quint64 seed, int all)
{
    for (int steps = 0; steps < all; ++steps) {
        if (!outcomeOf(seed, steps).isEmpty())
            return steps;
    }
    return all;
}

} // namespace

/// Both ends of the push protocol against random histories of mailboxes, networks and crashes, in
/// virtual time. GRELOT_MODEL_HISTORIES=n runs n of them; GRELOT_MODEL_SEED=n tells the n-th step
/// by step, or, with GRELOT_MODEL_STEPS, its beginning.
class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("grelot.*=false")); }
    void nothingIsLostAndNothingRingsTwice();

private:
    static void tell(quint64 seed);
};

void ModelTest::nothingIsLostAndNothingRingsTwice()
{
    if (const int seed = numberIn("GRELOT_MODEL_SEED", 0)) {
        tell(quint64(seed));
        return;
    }
    const int histories = numberIn("GRELOT_MODEL_HISTORIES", usualHistories);
    const int first = numberIn("GRELOT_MODEL_FIRST", 1);
    QMap<QString, qint64> counts;
    for (int seed = first; seed < first + histories; ++seed) {
        ModelHistory history{quint64(seed)};
        const QString outcome = history.run(allSteps);
        for (auto count = history.world().counts.cbegin(); count != history.world().counts.cend();
             ++count)
            counts[count.key()] += count.value();
        if (!outcome.isEmpty()) {
            QFAIL(qPrintable(QStringLiteral("seed %1: %2\nGRELOT_MODEL_SEED=%1 "
                                            "GRELOT_MODEL_STEPS=%3 tells how it came to that.")
                                 .arg(seed)
                                 .arg(outcome)
                                 .arg(fewestSteps(quint64(seed), history.steps()))));
        }
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        print(QStringLiteral("%1 x %2").arg(count.value(), 9).arg(count.key()));
}

void ModelTest::tell(quint64 seed)
{
    ModelHistory history(seed);
    history.world().isTraced = true;
    const QString outcome = history.run(numberIn("GRELOT_MODEL_STEPS", allSteps));
    for (const QString &line : std::as_const(history.world().trace))
        print(line);
    QVERIFY2(outcome.isEmpty(), qPrintable(outcome));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // a seed replays in any process
    const QCoreApplication application(argc, argv);
    ModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_model.moc"
