// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demomailbox.h"
#include "virtualclock.h"

#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class TestDemoMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithUnreadMail();
    void livesAfterSomebodyAsked();
    void isReplayable();
    void forgetsOldHistory();
    void otherEpochStartsAnew();
    void actions();
    void isBounded();
};

namespace {

MailboxFeed::Replay replayOf(DemoMailbox &mailbox, const Cursor &after = {})
{
    MailboxFeed::Replay result;
    mailbox.replay(
        after, [&](const auto &answer) { result = std::get<MailboxFeed::Replay>(answer); });
    return result;
}

Snapshot snapshotOf(DemoMailbox &mailbox)
{
    Snapshot result;
    mailbox.snapshot([&](const auto &answer) {
        result = std::get<Snapshot>(std::get<MailboxFeed::Replay>(answer).updates.constFirst());
    });
    return result;
}

} // namespace

void TestDemoMailbox::startsWithUnreadMail()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox mailbox(clock, random);
    const Snapshot snapshot = snapshotOf(mailbox);
    QVERIFY(snapshot.unread >= 3);
    QCOMPARE(snapshot.messages.size(), snapshot.unread);
    QVERIFY(std::any_of(snapshot.messages.begin(), snapshot.messages.end(),
        [](const Message &message) { return message.subject.contains(u'<'); }));
    for (const Message &message : snapshot.messages)
        QVERIFY(message.receivedAt < clock.utc());
}

void TestDemoMailbox::livesAfterSomebodyAsked()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox mailbox(clock, random);
    QStringList kinds;
    connect(&mailbox, &MailboxFeed::updated, &mailbox,
        [&](const MailUpdate &update) { kinds.append(QString::number(update.index())); });
    clock.advance(1h);
    QVERIFY(kinds.isEmpty());
    replayOf(mailbox);
    clock.advance(3s);
    QCOMPARE(kinds.size(), 1);
    replayOf(mailbox); // a second one does not start a second life
    clock.advance(1h);
    QVERIFY(kinds.size() >= 120 && kinds.size() <= 800);
    QVERIFY(kinds.contains(QStringLiteral("2"))); // read elsewhere
    QVERIFY(kinds.contains(QStringLiteral("3"))); // deleted elsewhere
}

void TestDemoMailbox::isReplayable()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox mailbox(clock, random, DemoMailbox::Life::Still);
    const Cursor cursor = snapshotOf(mailbox).cursor;
    QVERIFY(replayOf(mailbox, cursor).resumed);
    QVERIFY(replayOf(mailbox, cursor).updates.isEmpty());
    const QString id = mailbox.deliver(2).constFirst();
    mailbox.setFlags(id, Flag::Seen);
    mailbox.setFlags(id, Flag::Seen); // nothing happens
    mailbox.remove(id);
    const MailboxFeed::Replay replay = replayOf(mailbox, cursor);
    QVERIFY(replay.resumed);
    QCOMPARE(replay.updates.size(), 3);
    QVERIFY(*cursorOf(replay.updates.constLast()) == snapshotOf(mailbox).cursor);
    QVERIFY(replayOf(mailbox, *cursorOf(replay.updates.constLast())).updates.isEmpty());
}

void TestDemoMailbox::forgetsOldHistory()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox mailbox(clock, random, DemoMailbox::Life::Still);
    const Cursor cursor = snapshotOf(mailbox).cursor;
    for (std::size_t i = 0; i <= DemoMailbox::mostHistory; ++i)
        mailbox.setFlags(QStringLiteral("1.1"), i % 2 == 0 ? Flag::Seen : Flags());
    QVERIFY(!replayOf(mailbox, cursor).resumed);
    QVERIFY(!replayOf(mailbox, {QStringLiteral("1.99999999")}).resumed);
}

void TestDemoMailbox::otherEpochStartsAnew()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox first(clock, random, DemoMailbox::Life::Still, 1);
    DemoMailbox second(clock, random, DemoMailbox::Life::Still, 2);
    QVERIFY(!replayOf(second, snapshotOf(first).cursor).resumed);
}

void TestDemoMailbox::actions()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox mailbox(clock, random, DemoMailbox::Life::Still);
    const QString inbox = QStringLiteral("INBOX");
    const auto act = [&](MailAction action, const char *id) {
        bool done = false;
        mailbox.act(action, inbox, QString::fromLatin1(id),
            [&](const std::optional<Failure> &failure) { done = !failure; });
        return done;
    };
    const qint64 unread = snapshotOf(mailbox).unread;
    QVERIFY(act(MailAction::MarkRead, "1.1"));
    QCOMPARE(snapshotOf(mailbox).unread, unread - 1);
    QVERIFY(act(MailAction::MarkUnread, "1.1"));
    QCOMPARE(snapshotOf(mailbox).unread, unread);
    QVERIFY(act(MailAction::Flag, "1.2"));
    QVERIFY(act(MailAction::Trash, "1.3"));
    QVERIFY(!act(MailAction::Trash, "1.3"));
    QVERIFY(!act(MailAction::Flag, "nonsense"));
    QCOMPARE(snapshotOf(mailbox).unread, unread - 1);
}

void TestDemoMailbox::isBounded()
{
    VirtualClock clock;
    RandomSource random(1);
    DemoMailbox mailbox(clock, random, DemoMailbox::Life::Still);
    mailbox.deliver(500);
    QCOMPARE(snapshotOf(mailbox).total, qint64(DemoMailbox::mostMessages));
    QCOMPARE(snapshotOf(mailbox).messages.size(), 50);
}

QTEST_GUILESS_MAIN(TestDemoMailbox)
#include "tst_demomailbox.moc"
