// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "policyscreen.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// Nothing of an account that was removed stays on the screen.
class TestForgottenAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearsTheScreen();
    void clearsTheDigest();
};

void TestForgottenAccount::clearsTheScreen()
{
    PolicyScreen screen;
    screen.arrive(1, 3);
    screen.clock.advance(1s);
    screen.arrive(4, 4);
    screen.arrive(5, 5);
    screen.policy.trouble(QStringLiteral("Work"), QStringLiteral("It needs you."));
    screen.policy.forget(QStringLiteral("Work"));
    screen.clock.advance(1min);
    QVERIFY(screen.standing.isEmpty());
}

void TestForgottenAccount::clearsTheDigest()
{
    PolicyScreen screen;
    screen.policy.setPaused(true);
    screen.arrive(1, 2);
    screen.arrive(8, 8, QStringLiteral("Home"));
    screen.policy.setPaused(false);
    QCOMPARE(screen.only().messages.size(), 3);
    screen.policy.forget(QStringLiteral("Work"));
    screen.clock.advance(1min);
    QCOMPARE(screen.only().messages,
        (QList<MessageRef>{
            {QStringLiteral("Home"), QStringLiteral("INBOX"), QStringLiteral("17.8")}}));
    screen.policy.forget(QStringLiteral("Home"));
    QVERIFY(screen.standing.isEmpty());
}

QTEST_GUILESS_MAIN(TestForgottenAccount)
#include "tst_forgottenaccount.moc"
