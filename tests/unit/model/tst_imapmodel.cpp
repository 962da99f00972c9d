// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "modelrun.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTest>

using namespace Grelot;

/// ImapSource against random histories of mailboxes, IMAP servers of many kinds, networks and
/// crashes, in virtual time. ModelRun says how to see one again.
class ImapModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("grelot.*=false")); }
    void nothingIsLostAndNothingRingsTwice();
};

void ImapModelTest::nothingIsLostAndNothingRingsTwice()
{
    constexpr int usualHistories = 3'000;
    const QString outcome = ModelRun::play(ModelWay::Imap, usualHistories);
    QVERIFY2(outcome.isEmpty(), qPrintable(outcome));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // a seed replays in any process
    const QCoreApplication application(argc, argv);
    ImapModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_imapmodel.moc"
