// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "newsfilter.h"
#include "sessionrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;

namespace {

/// Message n of a JMAP mailbox: nothing can be read off its id.
Message mail(int n)
{
    Message message = letter(quint64(n));
    message.id = QStringLiteral("M%1x").arg((n * 7919) % 100'003);
    return message;
}

Messages mails(int first, int last)
{
    Messages result;
    for (int n = first; n <= last; ++n)
        result.append(mail(n));
    return result;
}

Message seen(Message message)
{
    message.flags |= Flag::Seen;
    return message;
}

/// As a JMAP source makes it: ids oldest first, and the newest messages of any kind among the
/// messages.
Snapshot picture(const Messages &oldestFirst, qsizetype most = 50)
{
    Snapshot snapshot;
    snapshot.mailbox = inbox;
    snapshot.cursor.value = QStringLiteral("at-%1").arg(oldestFirst.size());
    qsizetype unreadTaken = 0;
    qsizetype anyTaken = 0;
    for (auto message = oldestFirst.crbegin(); message != oldestFirst.crend(); ++message) {
        snapshot.unread += message->isUnread() ? 1 : 0;
        const bool isNewUnread = message->isUnread() && ++unreadTaken <= most;
        const bool isNew = ++anyTaken <= 10;
        if (isNewUnread || isNew)
            snapshot.messages.append(*message);
    }
    for (const Message &message : oldestFirst) {
        if (message.isUnread())
            snapshot.unreadIds.insert(message.id);
    }
    snapshot.total = oldestFirst.size();
    return snapshot;
}

QStringList idsOf(const Messages &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids.append(message.id);
    return ids;
}

} // namespace

/// What is above the sources works as well where an id shows no order, as JMAP's do.
class OpaqueIdsTest : public QObject
{
    Q_OBJECT

private:
    struct House
    {
        AccountState state;
        NewsFilter filter{state, {inbox, QStringLiteral("Lists")}};

        NewsFilter::Verdict judge(const MailUpdate &update) { return filter.judge(update); }
    };
    /// Online; the mailbox is shown as `shown`, and how things stand was just asked.
    struct Run : SessionRun
    {
        Run(const QString &path, const Snapshot &shown)
            : SessionRun(path)
        {
            session->start();
            succeed();
            say(shown);
            clock.advance(Reconciler::settle + Reconciler::jitter);
        }
        void answerAndWait(const Snapshot &stock)
        {
            QVERIFY(!source->m_stocks.isEmpty());
            source->m_stocks.takeFirst()(QList<Snapshot>{stock});
            clock.advance(Reconciler::grace);
        }
        qint64 missed() const { return session->reconciler().missed(); }
        bool isShown(int n) const { return session->inbox().unreadIds(inbox).contains(mail(n).id); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void firstSyncRingsNothingLater();
    void firstSyncOfOneSecondRingsNothingLater();
    void laterSnapshotRingsWhatIsNewer();
    void nothingIsFetchedForWhatIsOlder();
    void backlogIsFetchedNewestFirst();
    void messageWithoutMessageIdRingsOnceInTwoMailboxes();
    void olderOnesAreAskedForInOrder();
    void missedMessageOfALongListRings();
    void comparingALongListCountsNothingOld();
    void missedReadOfAShortListIsWithdrawn();
};

void OpaqueIdsTest::firstSyncRingsNothingLater()
{
    House house;
    QVERIFY(house.judge(picture(mails(1, 200))).ring.isEmpty());
    const auto again = house.judge(picture(mails(1, 200)));
    QVERIFY(again.ring.isEmpty());
    QVERIFY(again.backlog.isEmpty());
}

void OpaqueIdsTest::firstSyncOfOneSecondRingsNothingLater()
{
    // Imported together: the server's time tells none of them apart.
    Messages imported = mails(1, 200);
    for (Message &message : imported)
        message.receivedAt = letter(1).receivedAt;
    House house;
    house.judge(picture(imported));
    const auto verdict = house.judge(picture(imported));
    QVERIFY(verdict.ring.isEmpty());
    const Messages page = imported.mid(101, 50);
    QVERIFY(house.filter.judgePage(inbox, page).ring.isEmpty());
    imported.append(mail(1));
    imported.last().id = QStringLiteral("Mnew");
    imported.last().messageId = QStringLiteral("new@example.org");
    QCOMPARE(idsOf(house.judge(picture(imported)).ring), QStringList(QStringLiteral("Mnew")));
}

void OpaqueIdsTest::laterSnapshotRingsWhatIsNewer()
{
    House house;
    Messages messages = mails(1, 20);
    messages.last() = seen(messages.last());
    house.judge(picture(messages));
    // Number 3 was marked unread while nobody looked, 21 and 22 came, one was read already.
    messages += mails(21, 22);
    messages.append(seen(mail(23)));
    QCOMPARE(idsOf(house.judge(picture(messages)).ring), idsOf(mails(21, 22)));
    messages.last() = mail(23);
    QVERIFY(house.judge(picture(messages)).ring.isEmpty());
}

void OpaqueIdsTest::nothingIsFetchedForWhatIsOlder()
{
    House house;
    house.judge(picture(mails(2'000, 3'000)));
    // More ids than the first sync named, all of them older.
    const auto verdict = house.judge(picture(mails(1, 3'001)));
    QCOMPARE(idsOf(verdict.ring), idsOf({mail(3'001)}));
    QVERIFY(verdict.backlog.isEmpty());
}

void OpaqueIdsTest::backlogIsFetchedNewestFirst()
{
    House house;
    house.judge(picture(mails(1, 100)));
    const auto verdict = house.judge(picture(mails(1, 220)));
    QCOMPARE(idsOf(verdict.ring), idsOf(mails(171, 220)));
    QCOMPARE(verdict.backlog.size(), 70);
    QCOMPARE(verdict.backlog.first(), mail(170).id);
    QCOMPARE(verdict.backlog.last(), mail(101).id);
    QCOMPARE(idsOf(house.filter.judgePage(inbox, mails(121, 170)).ring), idsOf(mails(121, 170)));
    QCOMPARE(idsOf(house.filter.judgePage(inbox, mails(101, 120)).ring), idsOf(mails(101, 120)));
}

void OpaqueIdsTest::messageWithoutMessageIdRingsOnceInTwoMailboxes()
{
    House house;
    Message bare = mail(5);
    bare.messageId.clear();
    Arrived arrived{inbox, {bare}, 1, {}};
    QCOMPARE(house.judge(arrived).ring.size(), 1);
    arrived.mailbox = QStringLiteral("Lists");
    QVERIFY(house.judge(arrived).ring.isEmpty());
    // A number of IMAP means another message in another mailbox.
    Message numbered = letter(5);
    numbered.messageId.clear();
    arrived.messages = {numbered};
    QCOMPARE(house.judge(arrived).ring.size(), 1);
    arrived.mailbox = inbox;
    QCOMPARE(house.judge(arrived).ring.size(), 1);
}

void OpaqueIdsTest::olderOnesAreAskedForInOrder()
{
    Inbox shown;
    shown.apply(picture(mails(1, 300)));
    QStringList wanted;
    for (int n = 250; n > 200; --n)
        wanted.append(mail(n).id);
    QCOMPARE(shown.nextOlder(inbox, 50), wanted);
}

void OpaqueIdsTest::missedMessageOfALongListRings()
{
    Snapshot first = picture(mails(101, 200));
    first.unread = 200; // the list holds the newest of them only
    Run run(m_folder->path(), first);
    Snapshot stock = picture(mails(102, 201));
    stock.unread = 200; // one came, one was read: the number is the same
    run.answerAndWait(stock);
    QCOMPARE(run.rung, QStringList(mail(201).id));
    QCOMPARE(run.missed(), 1);
    QVERIFY(run.isShown(201));
}

void OpaqueIdsTest::comparingALongListCountsNothingOld()
{
    Snapshot first = picture(mails(101, 200));
    first.unread = 200;
    Run run(m_folder->path(), first);
    Snapshot stock = picture(mails(1, 200));
    run.answerAndWait(stock);
    QCOMPARE(run.missed(), 0);
    QVERIFY(run.rung.isEmpty());
}

void OpaqueIdsTest::missedReadOfAShortListIsWithdrawn()
{
    Run run(m_folder->path(), picture(mails(1, 3)));
    Messages messages = mails(1, 4);
    messages[1] = seen(messages[1]);
    run.answerAndWait(picture(messages));
    QCOMPARE(run.rung, QStringList(mail(4).id));
    QVERIFY(!run.isShown(2));
    QCOMPARE(run.missed(), 2);
}

QTEST_APPLESS_MAIN(OpaqueIdsTest)
#include "tst_opaqueids.moc"
