// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "actionrun.h"

#include <QTemporaryDir>

using namespace Grelot;
using namespace std::chrono_literals;
using enum MailAction;

class ActionQueueTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void oneAtATimeInOrder();
    void offlineActionsWait();
    void folds_data();
    void folds();
    void underWayIsNotFoldedAway();
    void putOffWhileOnlineIsTriedAgain();
    void endlesslyPutOffIsGivenUp();
    void refusalIsSaidAndDropped_data();
    void refusalIsSaidAndDropped();
    void sameWordsAreSaidOnce();
    void lostAnswer_data();
    void lostAnswer();
    void lateAnswerOfALostAttemptCountsForNothing();
    void answerAfterTheConnectionBrokeCounts();
    void silenceIsALostAnswer();
    void anotherLinkLeavesWhatIsUnderWay();
    void immediateAnswersDoNotPileUp();
    void full();
    void longIdentifiers();
};

void ActionQueueTest::oneAtATimeInOrder()
{
    ActionRun run(path(), true);
    run.add(MarkRead, 1);
    run.add(MailAction::Flag, 2);
    run.add(Trash, 3);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.1"));
    run.answer();
    QCOMPARE(run.underWay(), QStringLiteral("flag 17.2"));
    run.answer();
    QCOMPARE(run.underWay(), QStringLiteral("trash 17.3"));
    run.answer();
    QVERIFY(run.source.m_acts.isEmpty());
    QVERIFY(run.told().isEmpty());
}

void ActionQueueTest::offlineActionsWait()
{
    ActionRun run(path());
    run.add(MarkRead, 1);
    run.add(MarkRead, 2);
    run.clock.advance(24h);
    QVERIFY(run.source.m_acts.isEmpty());
    run.queue.setOnline(true);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.1"));
    run.queue.setOnline(false);
    run.answer(away());
    run.clock.advance(24h);
    QVERIFY(run.source.m_acts.isEmpty());
    run.queue.setOnline(true);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.1"));
    run.answer();
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.2"));
    QVERIFY(run.told().isEmpty());
}

void ActionQueueTest::folds_data()
{
    QTest::addColumn<QList<MailAction>>("actions");
    QTest::addColumn<QString>("left");
    QTest::newRow("read, unread") << QList{MarkRead, MarkUnread} << "markUnread 17.1";
    QTest::newRow("unread, read") << QList{MarkUnread, MarkRead} << "markRead 17.1";
    QTest::newRow("twice") << QList{MailAction::Flag, MailAction::Flag} << "flag 17.1";
    QTest::newRow("flag and read are two things")
        << QList{MailAction::Flag, MarkRead} << "flag 17.1, markRead 17.1";
    QTest::newRow("before trash") << QList{MarkRead, MailAction::Flag, Trash} << "trash 17.1";
    QTest::newRow("before archive") << QList{Trash, Archive} << "archive 17.1";
    QTest::newRow("after trash") << QList{Trash, MarkRead} << "trash 17.1";
}

void ActionQueueTest::folds()
{
    QFETCH(QList<MailAction>, actions);
    QFETCH(QString, left);
    ActionRun run(path());
    run.add(MarkRead, 1, QStringLiteral("Lists"));
    run.add(MarkRead, 2);
    for (const MailAction action : actions)
        run.add(action, 1);
    QCOMPARE(run.waiting(), QStringLiteral("markRead 17.1, markRead 17.2, ") + left);
}

void ActionQueueTest::underWayIsNotFoldedAway()
{
    ActionRun run(path(), true);
    run.add(MarkRead, 1);
    run.add(MarkUnread, 1);
    QCOMPARE(run.waiting(), QStringLiteral("markRead 17.1, markUnread 17.1"));
    run.answer();
    QCOMPARE(run.underWay(), QStringLiteral("markUnread 17.1"));
    run.answer();
    run.add(Trash, 2);
    run.add(Trash, 2); // a click too many
    QCOMPARE(run.waiting(), QStringLiteral("trash 17.2"));
}

void ActionQueueTest::putOffWhileOnlineIsTriedAgain()
{
    ActionRun run(path(), true);
    run.add(MarkRead, 1);
    run.answer(away());
    run.clock.advance(59s);
    QVERIFY(run.source.m_acts.isEmpty());
    run.clock.advance(1s);
    Failure later = away();
    later.retryAfter = 10min;
    run.answer(later);
    run.clock.advance(9min + 59s);
    QVERIFY(run.source.m_acts.isEmpty());
    run.clock.advance(1s);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.1"));
    // Another link may be luckier.
    run.answer(away());
    run.queue.setOnline(true);
    run.answer();
    QVERIFY(run.queue.waiting().isEmpty());
    QVERIFY(run.told().isEmpty());
}

void ActionQueueTest::endlesslyPutOffIsGivenUp()
{
    ActionRun run(path(), true);
    run.add(Archive, 1);
    run.add(MarkRead, 2);
    int attempts = 0;
    while (run.underWay() == QLatin1String("archive 17.1")) {
        QVERIFY(++attempts <= 8);
        run.answer(away());
        for (int minute = 0; minute < 60 && run.source.m_acts.isEmpty(); ++minute)
            run.clock.advance(1min);
    }
    QCOMPARE(attempts, 8);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.2"));
    QCOMPARE(run.told().size(), 1);
    QVERIFY(run.told().first().contains(QStringLiteral("8 times")));
    QVERIFY(run.told().first().endsWith(QStringLiteral("away")));
}

void ActionQueueTest::refusalIsSaidAndDropped_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::newRow("gone") << gone();
    QTest::newRow("protocol") << failureOf(FailureKind::Permanent, "not understood");
    QTest::newRow("user") << failureOf(FailureKind::User, "no archive mailbox");
}

void ActionQueueTest::refusalIsSaidAndDropped()
{
    QFETCH(Failure, failure);
    ActionRun run(path(), true);
    run.add(Archive, 1);
    run.add(MarkRead, 2);
    run.answer(failure);
    QCOMPARE(run.told(), QStringList(failure.text));
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.2"));
    run.answer();
    run.clock.advance(24h);
    run.queue.setOnline(false);
    run.queue.setOnline(true);
    QVERIFY(run.source.m_acts.isEmpty());
    QCOMPARE(run.wrong.size(), 1);
}

void ActionQueueTest::sameWordsAreSaidOnce()
{
    ActionRun run(path());
    for (int uid = 1; uid <= 20; ++uid)
        run.add(MarkRead, uid);
    run.queue.setOnline(true);
    for (int uid = 1; uid <= 20; ++uid)
        run.answer(gone());
    QCOMPARE(run.told(), QStringList(gone().text));
    run.add(MarkRead, 21);
    run.answer(gone());
    QCOMPARE(run.wrong.size(), 2);
}

void ActionQueueTest::lostAnswer_data()
{
    QTest::addColumn<MailAction>("action");
    QTest::addColumn<Failure>("then");
    QTest::addColumn<bool>("said");
    QTest::newRow("archived") << Archive << gone() << false;
    QTest::newRow("trashed") << Trash << gone() << false;
    QTest::newRow("a mark moves nothing") << MarkRead << gone() << true;
    QTest::newRow("refused") << Trash << failureOf(FailureKind::Permanent, "BAD") << true;
}

void ActionQueueTest::lostAnswer()
{
    QFETCH(MailAction, action);
    QFETCH(Failure, then);
    QFETCH(bool, said);
    ActionRun run(path(), true);
    run.add(action, 1);
    run.source.m_acts.clear(); // the link dies with what is under way
    run.queue.setOnline(false);
    run.queue.setOnline(true);
    run.answer(then);
    QCOMPARE(run.wrong.size(), said ? 1 : 0);
    QVERIFY(run.queue.waiting().isEmpty());
}

void ActionQueueTest::lateAnswerOfALostAttemptCountsForNothing()
{
    ActionRun run(path(), true);
    run.add(MarkRead, 1);
    run.add(MailAction::Flag, 2);
    const auto late = run.source.m_acts.takeFirst().done;
    run.queue.setOnline(false);
    run.queue.setOnline(true);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.1"));
    late(gone());
    late(std::nullopt);
    QCOMPARE(run.underWay(), QStringLiteral("markRead 17.1"));
    QVERIFY(run.told().isEmpty());
    run.answer();
    QCOMPARE(run.underWay(), QStringLiteral("flag 17.2"));
}

void ActionQueueTest::answerAfterTheConnectionBrokeCounts()
{
    ActionRun run(path(), true);
    run.add(MarkRead, 1);
    run.add(MailAction::Flag, 2);
    run.queue.setOnline(false);
    run.answer(); // a gateway's requests do not go over its stream
    QVERIFY(run.source.m_acts.isEmpty());
    run.queue.setOnline(true);
    QCOMPARE(run.underWay(), QStringLiteral("flag 17.2"));
}

void ActionQueueTest::silenceIsALostAnswer()
{
    ActionRun run(path(), true);
    run.add(Trash, 1);
    run.source.m_acts.clear();
    run.clock.advance(2min + 59s);
    QVERIFY(run.source.m_acts.isEmpty());
    run.clock.advance(1s);
    QCOMPARE(run.underWay(), QStringLiteral("trash 17.1"));
    run.answer(gone());
    QVERIFY(run.told().isEmpty());
}

void ActionQueueTest::anotherLinkLeavesWhatIsUnderWay()
{
    ActionRun run(path(), true);
    run.add(Trash, 1);
    run.queue.setOnline(true);
    QCOMPARE(run.underWay(), QStringLiteral("trash 17.1"));
}

void ActionQueueTest::immediateAnswersDoNotPileUp()
{
    class Prompt : public MailSource
    {
    public:
        QList<Rung> rungs() const override { return {}; }
        std::unique_ptr<Link> dial(Rung) override { return nullptr; }
        void resumeFrom(const Cursor &) override {}
        void fetch(const QString &, const QStringList &, Fetched) override {}
        void act(MailAction, const QString &, const QString &, Done done) override
        {
            ++acts;
            deepest = std::max(deepest, ++depth);
            done(gone());
            --depth;
        }
        void takeStock(Stock) override {}
        void refresh() override {}

        int acts = 0;
        int depth = 0;
        int deepest = 0;
    };
    Prompt source;
    VirtualClock clock;
    ActionQueue queue(source, ActionStore(), clock);
    for (int uid = 1; uid <= ActionLimits::actions; ++uid)
        queue.add(MarkRead, inbox, QString::number(uid));
    queue.setOnline(true);
    QCOMPARE(source.acts, int(ActionLimits::actions));
    QCOMPARE(source.deepest, 1);
    QVERIFY(queue.waiting().isEmpty());
}

void ActionQueueTest::full()
{
    VirtualClock clock;
    ScriptedSource source;
    ActionQueue queue(source, ActionStore(), clock);
    QSignalSpy wrong(&queue, &ActionQueue::wentWrong);
    for (int uid = 1; uid <= ActionLimits::actions; ++uid)
        queue.add(MarkRead, inbox, QString::number(uid));
    QVERIFY(wrong.isEmpty());
    queue.add(MarkRead, inbox, QStringLiteral("one more"));
    QCOMPARE(wrong.size(), 1);
    QVERIFY(wrong.first().first().value<Failure>().text.contains(QStringLiteral("1000")));
    QCOMPARE(queue.waiting().size(), ActionLimits::actions);
    QCOMPARE(queue.waiting().last().id, QString::number(ActionLimits::actions));
    // What only takes another's place still fits.
    queue.add(MarkUnread, inbox, QStringLiteral("1"));
    QCOMPARE(queue.waiting().last().id, QStringLiteral("1"));
    QCOMPARE(wrong.size(), 1);
}

void ActionQueueTest::longIdentifiers()
{
    ActionRun run(path());
    const QString most(ActionLimits::identifier, u'x');
    run.queue.add(MarkRead, most, most);
    QVERIFY(run.told().isEmpty());
    run.queue.add(MarkRead, inbox, most + u'x');
    run.queue.add(MarkRead, most + u'x', QStringLiteral("17.1"));
    QCOMPARE(run.queue.waiting().size(), 1);
    QCOMPARE(run.told().size(), 1); // the same words
    QVERIFY(run.told().first().contains(QStringLiteral("1000")));
    QCOMPARE(ActionRun(path()).queue.waiting(), run.queue.waiting());
}

QTEST_GUILESS_MAIN(ActionQueueTest)
#include "tst_actionqueue.moc"
