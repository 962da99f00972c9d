// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelrun.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTest>

using namespace Grelot;

/// JmapSource against random histories of mailboxes, JMAP servers of many kinds, push that is lost,
/// repeated and late, networks and crashes, in virtual time. ModelRun says how to see one again.
class JmapModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("grelot.*=false")); }
    void nothingIsLostAndNothingRingsTwice();
};

void JmapModelTest::nothingIsLostAndNothingRingsTwice()
{
    constexpr int usualHistories = 3'000;
    const QString outcome = ModelRun::play(ModelWay::Jmap, usualHistories);
    QVERIFY2(outcome.isEmpty(), qPrintable(outcome));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // a seed replays in any process
    const QCoreApplication application(argc, argv);
    JmapModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jmapmodel.moc"
