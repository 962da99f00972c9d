// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "jmapsourcehouse.h"

#include <QTest>

using namespace Grelot;

class JmapSourceTest : public QObject
{
    Q_OBJECT

private:
    static QStringList arrivedSubjects(const JmapSourceHouse &house)
    {
        QStringList subjects;
        for (const Arrived &arrived : house.told<Arrived>()) {
            for (const Message &message : arrived.messages)
                subjects.append(message.subject);
        }
        return subjects;
    }

private Q_SLOTS:
    void tellsTheListAndThenNews();
    void nextLinkGoesOn();
    void nextRunGoesOnAndTellsItsList();
    void mailboxFoundByALaterLinkIsToldWhole();
    void whatAHeldLinkSawIsNotKnown();
    void asksOverTheOneConnection();
    void withoutALinkItSaysSo();
    void linkThatEndsAnswersWhatWasAsked();
    void answerThatIsTooLargeIsAskedForInParts();
    void findingsOnceInStep();
    void whereItPollsAComparisonFindsNothingFirst();
    void comparisonWaitsForWhatIsOnItsWay();
    void comparisonIsAnsweredWhereTheLinkEnds();
};

void JmapSourceTest::tellsTheListAndThenNews()
{
    JmapSourceHouse house;
    house.receive(1);
    const auto link = house.dial();
    QVERIFY(link->isSynced);
    QCOMPARE(house.told<Snapshot>().size(), 1);
    house.receive(2); // pushed at once
    house.pump(*link);
    QCOMPARE(arrivedSubjects(house), QStringList(QStringLiteral("Letter 2")));
    QCOMPARE(house.channels, 1);
}

void JmapSourceTest::nextLinkGoesOn()
{
    JmapSourceHouse house;
    house.receive(1);
    house.dial().reset();
    house.receive(2);
    const auto link = house.dial();
    QVERIFY(link->isSynced);
    QCOMPARE(house.told<Snapshot>().size(), 1); // the list was told by the first
    QCOMPARE(arrivedSubjects(house), QStringList(QStringLiteral("Letter 2")));
}

void JmapSourceTest::nextRunGoesOnAndTellsItsList()
{
    JmapSourceHouse house;
    house.receive(1);
    house.dial().reset();
    house.receive(2);
    house.restart(house.cursor);
    house.dial().reset();
    QCOMPARE(arrivedSubjects(house), QStringList(QStringLiteral("Letter 2")));
    QCOMPARE(house.told<Snapshot>().size(), 1);
    QCOMPARE(house.told<Snapshot>().first().unread, 2);
    // A cursor of another kind is none.
    house.restart({QStringLiteral("INBOX=17.4.5")});
    house.dial().reset();
    QCOMPARE(house.told<Snapshot>().size(), 1);
    QVERIFY(house.told<Arrived>().isEmpty());
}

void JmapSourceTest::mailboxFoundByALaterLinkIsToldWhole()
{
    JmapSourceHouse house({QStringLiteral("INBOX"), QStringLiteral("Lists")});
    house.dial().reset();
    QCOMPARE(house.told<Snapshot>().size(), 1);
    QVERIFY(!house.told<MailboxStatus>().first().live);
    house.updates.clear();
    house.mail.addMailbox(QStringLiteral("Lists"));
    house.dial().reset();
    QCOMPARE(house.told<Snapshot>().size(), 1);
    QCOMPARE(house.told<Snapshot>().first().mailbox, QStringLiteral("Lists"));
}

void JmapSourceTest::whatAHeldLinkSawIsNotKnown()
{
    JmapSourceHouse house;
    house.receive(1);
    const auto link = house.dial();
    const QString moved = house.mail.add(JmapSourceHouse::bare(3), {house.archive});
    house.pump(*link);
    house.updates.clear();
    house.mail.setMailboxes(moved, {house.inbox});
    // Another link is tried beside it, comes into step first, and is let go.
    auto beside = house.dial(false);
    QVERIFY(beside->isSynced);
    beside.reset();
    QVERIFY(house.updates.isEmpty());
    house.pump(*link);
    QCOMPARE(arrivedSubjects(house), QStringList(QStringLiteral("Letter 3")));
}

void JmapSourceTest::asksOverTheOneConnection()
{
    JmapSourceHouse house;
    const QString id = house.receive(1);
    const auto link = house.dial();
    std::optional<QList<Snapshot>> stock;
    std::optional<Messages> messages;
    bool isDone = false;
    house.source->takeStock(
        [&stock](const auto &answer) { stock = std::get<QList<Snapshot>>(answer); });
    house.source->fetch(QStringLiteral("INBOX"), {id},
        [&messages](const auto &answer) { messages = std::get<Messages>(answer); });
    house.source->act(MailAction::MarkRead, QStringLiteral("INBOX"), id,
        [&isDone](const std::optional<Failure> &failure) { isDone = !failure; });
    house.pump(*link);
    QCOMPARE(stock->first().unread, 1);
    QCOMPARE(messages->first().subject, QStringLiteral("Letter 1"));
    QVERIFY(isDone);
    QVERIFY(!house.mail.email(id)->message.isUnread());
    QCOMPARE(house.channels, 1);
    QCOMPARE(house.service.sessions(), 0);
    QVERIFY(house.http.pending.isEmpty());
    // Its own deed comes back as a change.
    QCOMPARE(house.told<FlagsChanged>().last().unread, 0);
}

void JmapSourceTest::withoutALinkItSaysSo()
{
    JmapSourceHouse house;
    QList<Failure> failures;
    const auto ask = [&] {
        house.source->fetch(QStringLiteral("INBOX"), {QStringLiteral("M1")},
            [&failures](const auto &answer) { failures.append(std::get<Failure>(answer)); });
        house.source->takeStock(
            [&failures](const auto &answer) { failures.append(std::get<Failure>(answer)); });
        house.source->act(MailAction::Flag, QStringLiteral("INBOX"), QStringLiteral("M1"),
            [&failures](const std::optional<Failure> &failure) { failures.append(*failure); });
    };
    ask();
    QCOMPARE(failures.size(), 3);
    house.dial().reset();
    ask();
    QCOMPARE(failures.size(), 6);
    for (const Failure &failure : failures)
        QCOMPARE(failure.kind, FailureKind::Transient);
    QVERIFY(house.source->findings().isEmpty());
    house.source->refresh();
}

void JmapSourceTest::linkThatEndsAnswersWhatWasAsked()
{
    JmapSourceHouse house;
    const QString id = house.receive(1);
    auto link = house.dial();
    QList<Failure> failures;
    house.source->fetch(QStringLiteral("INBOX"), {id},
        [&failures](const auto &answer) { failures.append(std::get<Failure>(answer)); });
    QVERIFY(failures.isEmpty());
    link.reset();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().kind, FailureKind::Transient);
}

void JmapSourceTest::answerThatIsTooLargeIsAskedForInParts()
{
    JmapSourceHouse house;
    house.dial().reset();
    for (int n = 1; n <= 100; ++n)
        house.receive(n);
    // Whatever the channel takes, it is less than that answer.
    for (int i = 0; i < 2; ++i) {
        auto link = house.dial(true, false);
        Q_EMIT link->channel->failed({FailureKind::Permanent, QStringLiteral("too large"), {}, {}});
        QCOMPARE(link->failures.size(), 1);
    }
    const int before = house.service.requests();
    const auto link = house.dial();
    QCOMPARE(arrivedSubjects(house).size(), 100);
    QCOMPARE(house.service.requests() - before, 7); // 16 at a time
}

void JmapSourceTest::findingsOnceInStep()
{
    JmapSourceHouse house;
    const auto link = house.dial();
    QCOMPARE(house.source->findings().first(), QStringLiteral("Accounts with mail: alice"));
}

void JmapSourceTest::whereItPollsAComparisonFindsNothingFirst()
{
    JmapSourceHouse house;
    house.service.traits.webSocket = house.service.traits.eventSource = false;
    const auto link = house.dial();
    QVERIFY(link->isSynced);
    QCOMPARE(link->link->transport(), Rung::Poll);
    house.receive(1); // the next poll is due in a minute
    QStringList toldBefore;
    house.source->takeStock([&](const auto &answer) {
        QVERIFY(std::holds_alternative<QList<Snapshot>>(answer));
        toldBefore = arrivedSubjects(house);
    });
    house.answerPost();
    house.receive(2); // which the rest of the answers may know
    house.answerPosts();
    QCOMPARE(toldBefore, (QStringList{QStringLiteral("Letter 1"), QStringLiteral("Letter 2")}));
}

void JmapSourceTest::comparisonWaitsForWhatIsOnItsWay()
{
    JmapSourceHouse house;
    const auto link = house.dial();
    house.receive(1); // pushed at once, and asked for
    const QByteArray slow = link->channel->m_sent.takeFirst();
    QList<QStringList> toldBefore;
    house.source->takeStock([&](const auto &answer) {
        QCOMPARE(std::get<QList<Snapshot>>(answer).first().unread, 1);
        toldBefore.append(arrivedSubjects(house));
    });
    house.pump(*link);
    QVERIFY(toldBefore.isEmpty());
    link->peer->take(slow);
    link->peer->answerAll();
    QCOMPARE(toldBefore, QList<QStringList>{{QStringLiteral("Letter 1")}});
    house.receive(2);
    house.pump(*link);
    QCOMPARE(toldBefore.size(), 1);
}

void JmapSourceTest::comparisonIsAnsweredWhereTheLinkEnds()
{
    JmapSourceHouse house;
    auto link = house.dial();
    house.receive(1);
    link->channel->m_sent.clear(); // what it asked is lost
    int answers = 0;
    house.source->takeStock([&answers](const auto &) { ++answers; });
    house.pump(*link);
    QCOMPARE(answers, 0);
    link.reset();
    QCOMPARE(answers, 1);
}

QTEST_APPLESS_MAIN(JmapSourceTest)
#include "tst_jmapsource.moc"
