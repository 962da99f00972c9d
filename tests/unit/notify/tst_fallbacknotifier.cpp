// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "fallbacknotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

namespace {

/// Shows as long as it can.
class StubNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override
    {
        if (isAble)
            shown.append(notification.key);
        else
            Q_EMIT undeliverable(notification);
    }
    void withdraw(const QString &key) override { withdrawn.append(key); }

    bool isAble = true;
    QStringList shown;
    QStringList withdrawn;
};

Notification named(const QString &key)
{
    Notification notification;
    notification.key = key;
    return notification;
}

} // namespace

class TestFallbackNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsPreferred();
    void theSecondTakesWhatTheFirstCannot();
    void nobodyCan();
    void bothAreHeard();
};

void TestFallbackNotifier::theFirstIsPreferred()
{
    StubNotifier first;
    StubNotifier second;
    FallbackNotifier notifier(first, second);
    notifier.show(named(QStringLiteral("a")));
    QCOMPARE(first.shown, QStringList{QStringLiteral("a")});
    QVERIFY(second.shown.isEmpty());
    notifier.withdraw(QStringLiteral("a"));
    QCOMPARE(first.withdrawn, QStringList{QStringLiteral("a")});
    QCOMPARE(second.withdrawn, QStringList{QStringLiteral("a")});
}

void TestFallbackNotifier::theSecondTakesWhatTheFirstCannot()
{
    StubNotifier first;
    StubNotifier second;
    FallbackNotifier notifier(first, second);
    QSignalSpy undeliverable(&notifier, &Notifier::undeliverable);
    first.isAble = false;
    notifier.show(named(QStringLiteral("a")));
    QCOMPARE(second.shown, QStringList{QStringLiteral("a")});
    QVERIFY(undeliverable.isEmpty());
    first.isAble = true;
    notifier.show(named(QStringLiteral("b")));
    QCOMPARE(first.shown, QStringList{QStringLiteral("b")});
}

void TestFallbackNotifier::nobodyCan()
{
    StubNotifier first;
    StubNotifier second;
    first.isAble = second.isAble = false;
    FallbackNotifier notifier(first, second);
    QSignalSpy undeliverable(&notifier, &Notifier::undeliverable);
    notifier.show(named(QStringLiteral("a")));
    QCOMPARE(undeliverable.size(), 1);
}

void TestFallbackNotifier::bothAreHeard()
{
    StubNotifier first;
    StubNotifier second;
    FallbackNotifier notifier(first, second);
    QSignalSpy activated(&notifier, &Notifier::activated);
    QSignalSpy closed(&notifier, &Notifier::closed);
    for (StubNotifier *each : {&first, &second}) {
        Q_EMIT each->activated(named(QStringLiteral("a")), NotificationAction::Open, {});
        Q_EMIT each->closed(QStringLiteral("a"), NotificationEnd::Expired);
    }
    QCOMPARE(activated.size(), 2);
    QCOMPARE(closed.size(), 2);
}

QTEST_GUILESS_MAIN(TestFallbackNotifier)
#include "tst_fallbacknotifier.moc"
