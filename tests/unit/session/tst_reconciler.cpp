// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionrun.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

class ReconcilerTest : public QObject
{
    Q_OBJECT

private:
    /// A session that is online, shows letters 1 to 3 and has just asked how things stand.
    struct Run : SessionRun
    {
        explicit Run(const QString &path)
            : SessionRun(path)
        {
            QObject::connect(session.get(), &AccountSession::read,
                [this](const QString &, const QStringList &ids) { read += ids; });
            session->start();
            succeed();
            say(pictureOf(letters(1, 3), 4));
            clock.advance(Reconciler::settle + Reconciler::jitter);
        }
        qsizetype asked() const { return source->m_stocks.size(); }
        void answer(const QList<Snapshot> &stock)
        {
            QVERIFY(!source->m_stocks.isEmpty());
            source->m_stocks.takeFirst()(stock);
        }
        void answerAndWait(const Snapshot &stock)
        {
            answer({stock});
            clock.advance(Reconciler::grace);
        }
        void seen(const char *id, qint64 unread)
        {
            say(FlagsChanged{
                inbox, {{QLatin1String(id), Flag::Seen}}, unread, {QLatin1String(id)}});
        }
        qint64 missed() const { return session->reconciler().missed(); }
        QStringList shown() const { return session->inbox().unreadIds(inbox).toStringList(); }

        QStringList read;
    };

    static QStringList ids(const char *text) { return {QLatin1String(text)}; }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void missedMessageRingsOnceAndIsCounted();
    void nothingIsSaidBeforeTheGraceIsOver();
    void readElsewhereIsWithdrawn();
    void pushWithinTheGraceIsNotCounted();
    void newerThanTheAnswerIsNotUndone();
    void asksThreeTimesAtMost();
    void newsOfAnotherMailboxDoNotMatter();
    void answerBehindPushIsNotApplied_data();
    void answerBehindPushIsNotApplied();
    void renumberedMailbox();
    void mailboxThatPushSaidWasSetBack();
    void wrongNumberIsPutRight();
    void rightNumberOfTheWrongMessages();
    void unknownMailboxIsShownAndNotCounted();
    void cursorStaysTheStreams();
    void backlogIsFetchedAndTheCursorKept();
    void endlessSetsAreCountedUpToALimit();
    void ofPartialSetsOnlyTheNewIdsCount();
    void aRingMayEndTheSession();
};

void ReconcilerTest::missedMessageRingsOnceAndIsCounted()
{
    Run run(m_folder->path());
    run.answerAndWait(pictureOf(letters(1, 5), 6));
    QCOMPARE(run.rung, QStringList({QStringLiteral("17.4"), QStringLiteral("17.5")}));
    QCOMPARE(run.session->inbox().unread(), 5);
    QCOMPARE(run.missed(), 2);
    QCOMPARE(run.session->reconciler().lastMissed(), run.clock.utc());

    // Push was late, after all; and the next comparison finds nothing.
    run.say(arrival(letters(4, 5), 5));
    run.clock.advance(MailSource::usualStock);
    run.answerAndWait(pictureOf(letters(1, 5), 6));
    QCOMPARE(run.rung.size(), 2);
    QCOMPARE(run.missed(), 2);
    QVERIFY(run.session->reconciler().lastMissed() < run.clock.utc());
}

void ReconcilerTest::nothingIsSaidBeforeTheGraceIsOver()
{
    Run run(m_folder->path());
    run.answer({pictureOf(letters(1, 4), 5)});
    run.clock.advance(Reconciler::grace - 1ms);
    QVERIFY(run.rung.isEmpty());
    QCOMPARE(run.missed(), 0);
    run.clock.advance(1ms);
    QCOMPARE(run.rung.size(), 1);
    QCOMPARE(run.missed(), 1);
}

void ReconcilerTest::readElsewhereIsWithdrawn()
{
    Run run(m_folder->path());
    run.answerAndWait(pictureOf({letter(1), letter(3)}, 4));
    QCOMPARE(run.read, ids("17.2"));
    QVERIFY(run.rung.isEmpty());
    QCOMPARE(run.missed(), 1);
    QCOMPARE(run.session->inbox().unread(), 2);
}

void ReconcilerTest::pushWithinTheGraceIsNotCounted()
{
    Run run(m_folder->path());
    run.answer({pictureOf({letter(1), letter(3), letter(4)}, 5)});
    run.clock.advance(Reconciler::grace - 1ms);
    run.say(arrival({letter(4)}, 4));
    run.seen("17.2", 3);
    run.clock.advance(1h);
    QCOMPARE(run.rung, ids("17.4"));
    QCOMPARE(run.read, ids("17.2"));
    QCOMPARE(run.missed(), 0);
}

void ReconcilerTest::newerThanTheAnswerIsNotUndone()
{
    Run run(m_folder->path());
    // Between asking and answer, and between answer and comparison.
    run.seen("17.1", 2);
    run.answer({pictureOf(letters(1, 4), 5)});
    run.seen("17.2", 1);
    run.clock.advance(Reconciler::grace);
    QCOMPARE(run.shown(), ids("17.3"));
    QCOMPARE(run.missed(), 0);

    // Letter 4 is still owed: it is asked for anew, and what is true by now is taken.
    QCOMPARE(run.asked(), 1);
    run.answerAndWait(pictureOf(letters(3, 4), 5));
    QCOMPARE(run.shown(), ids("17.3:4"));
    QCOMPARE(run.rung, ids("17.4"));
    QCOMPARE(run.missed(), 1);
    QCOMPARE(run.asked(), 0);
}

void ReconcilerTest::asksThreeTimesAtMost()
{
    Run run(m_folder->path());
    for (int i = 0; i < Reconciler::mostAsks; ++i) {
        QCOMPARE(run.asked(), 1);
        run.say(arrival({letter(quint64(10 + i))}, 4 + i));
        run.answerAndWait(pictureOf(letters(1, 4), 5));
    }
    QCOMPARE(run.asked(), 0);
    QCOMPARE(run.missed(), 0);
    run.clock.advance(MailSource::usualStock);
    QCOMPARE(run.asked(), 1);
    run.answerAndWait(pictureOf(letters(1, 4) + letters(10, 12), 13));
    QCOMPARE(run.rung.last(), QStringLiteral("17.4"));
    QCOMPARE(run.missed(), 1);
}

void ReconcilerTest::newsOfAnotherMailboxDoNotMatter()
{
    Run run(m_folder->path());
    Arrived elsewhere = arrival({letter(7)}, 1);
    elsewhere.mailbox = QStringLiteral("Lists");
    run.say(elsewhere);
    run.say(MailboxStatus{inbox, true, {}});
    run.answerAndWait(pictureOf(letters(1, 4), 5));
    QCOMPARE(run.asked(), 0);
    QCOMPARE(run.missed(), 1);
}

void ReconcilerTest::answerBehindPushIsNotApplied_data()
{
    QTest::addColumn<quint64>("epoch");
    QTest::addColumn<quint64>("next");
    QTest::newRow("as many messages ago") << quint64(17) << quint64(4);
    QTest::newRow("of before the renumbering") << quint64(16) << quint64(400);
}

void ReconcilerTest::answerBehindPushIsNotApplied()
{
    QFETCH(quint64, epoch);
    QFETCH(quint64, next);
    SessionRun first(m_folder->path());
    first.session->start();
    first.succeed();
    first.say(pictureOf(letters(1, 3), 4));
    first.say(arrival(letters(4, 6), 6));
    first.clock.advance(Reconciler::settle + Reconciler::jitter);
    for (int i = 0; i < Reconciler::mostAsks; ++i) {
        QCOMPARE(first.source->m_stocks.size(), 1);
        first.source->m_stocks.takeFirst()(
            QList<Snapshot>{pictureOf(letters(1, 2, epoch), next, epoch)});
        first.clock.advance(Reconciler::grace);
    }
    QVERIFY(first.source->m_stocks.isEmpty());
    QCOMPARE(first.session->inbox().unreadIds(inbox).toStringList(), ids("17.1:6"));
    QCOMPARE(first.session->reconciler().missed(), 0);
}

void ReconcilerTest::renumberedMailbox()
{
    Run run(m_folder->path());
    // The same three under other numbers, and one more.
    run.answerAndWait(pictureOf(letters(1, 4, 18), 5, 18));
    QCOMPARE(run.rung, ids("18.4"));
    QCOMPARE(run.shown(), ids("18.1:4"));
    QCOMPARE(run.missed(), 4);
    run.clock.advance(MailSource::usualStock);
    run.answerAndWait(pictureOf({}, 5, 18));
    QCOMPARE(run.missed(), 8);
    QCOMPARE(run.read.size(), 7);
}

void ReconcilerTest::mailboxThatPushSaidWasSetBack()
{
    Run run(m_folder->path());
    run.say(pictureOf({letter(1)}, 2));
    run.answerAndWait(pictureOf(letters(1, 3), 4));
    QCOMPARE(run.shown(), ids("17.1"));
    QCOMPARE(run.asked(), 1);
    // From here on the smaller numbers are the newer ones.
    Message reused = letter(2);
    reused.messageId = QStringLiteral("new@example.org");
    reused.receivedAt = letter(30).receivedAt;
    run.answerAndWait(pictureOf({letter(1), reused}, 3));
    QCOMPARE(run.shown(), ids("17.1:2"));
    QCOMPARE(run.missed(), 1);
}

void ReconcilerTest::wrongNumberIsPutRight()
{
    Run run(m_folder->path());
    run.say(Vanished{inbox, {}, 8, {QStringLiteral("c")}});
    run.answerAndWait(pictureOf(letters(1, 3), 4));
    QVERIFY(run.session->inbox().unread() == 8); // push may have been the newer one
    run.clock.advance(MailSource::usualStock);
    run.answerAndWait(pictureOf(letters(1, 3), 4));
    QVERIFY(run.session->inbox().unread() == 3);
    QCOMPARE(run.missed(), 0);
}

void ReconcilerTest::rightNumberOfTheWrongMessages()
{
    Run run(m_folder->path());
    run.seen("17.1", 2);
    // It was unmarked elsewhere while the index was lost: push tells the number and never the flag.
    run.say(Arrived{inbox, letters(4, 4), 4, {QStringLiteral("c")}});
    QCOMPARE(run.shown(), QStringList{QStringLiteral("17.2:4")});
    for (int i = 0; i < 2; ++i) {
        run.clock.advance(MailSource::usualStock);
        run.answerAndWait(pictureOf(letters(1, 4), 5));
    }
    QCOMPARE(run.shown(), QStringList{QStringLiteral("17.1:4")});
    QCOMPARE(run.rung, QStringList{QStringLiteral("17.4")});
}

void ReconcilerTest::unknownMailboxIsShownAndNotCounted()
{
    SessionRun run(m_folder->path());
    run.session->start();
    run.succeed();
    run.clock.advance(Reconciler::settle + Reconciler::jitter);
    run.source->m_stocks.takeFirst()(QList<Snapshot>{pictureOf(letters(1, 3), 4)});
    run.clock.advance(Reconciler::grace);
    QCOMPARE(run.session->inbox().unread(), 3);
    QVERIFY(run.rung.isEmpty());
    QCOMPARE(run.session->reconciler().missed(), 0);
}

void ReconcilerTest::cursorStaysTheStreams()
{
    {
        Run run(m_folder->path());
        run.say(arrival({letter(4)}, 4));
        run.answerAndWait(pictureOf(letters(1, 4), 5));
        run.clock.advance(MailSource::usualStock);
        run.answerAndWait(pictureOf(letters(1, 5), 6));
        QCOMPARE(run.rung.size(), 2);
        run.clock.advance(1s);
        run.kill();
    }
    SessionRun next(m_folder->path());
    next.start();
    QCOMPARE(next.source->m_resumedFrom.value, QStringLiteral("after-17.4"));
    // What the stream says again from there has rung.
    next.say(arrival({letter(5)}, 5));
    QVERIFY(next.rung.isEmpty());
}

void ReconcilerTest::backlogIsFetchedAndTheCursorKept()
{
    {
        SessionRun run(m_folder->path());
        run.session->start();
        run.succeed();
        run.say(pictureOf({}, 1));
    }
    {
        // The stream is resumed and says nothing.
        SessionRun run(m_folder->path());
        run.session->start();
        run.succeed();
        run.clock.advance(Reconciler::settle + Reconciler::jitter);
        run.source->m_stocks.takeFirst()(QList<Snapshot>{pictureOf(letters(1, 60), 61)});
        run.clock.advance(Reconciler::grace);
        QCOMPARE(run.rung.size(), 50);
        run.source->m_fetches.takeFirst().done(letters(1, 10));
        QCOMPARE(run.rung.size(), 60);
    }
    SessionRun next(m_folder->path());
    next.start();
    QCOMPARE(next.source->m_resumedFrom.value, QStringLiteral("at-17.1"));
}

void ReconcilerTest::endlessSetsAreCountedUpToALimit()
{
    Run run(m_folder->path());
    Snapshot endless = pictureOf(letters(1, 3), 4);
    endless.unreadIds = *IdSet::parse({QStringLiteral("17.1:9000000000")});
    run.answerAndWait(endless);
    QCOMPARE(run.missed(), 1'000'000);
}

void ReconcilerTest::ofPartialSetsOnlyTheNewIdsCount()
{
    // The gateway has cut a set that was too long for an event; elsewhere at each comparison.
    const auto cut = [](quint64 first, quint64 last) {
        Snapshot snapshot = pictureOf(letters(first, last), last + 1);
        snapshot.unread = 1'000;
        return snapshot;
    };
    Run run(m_folder->path());
    run.answerAndWait(pictureOf({}, 4));
    QCOMPARE(run.missed(), 3);
    run.say(cut(60, 100));
    run.clock.advance(MailSource::usualStock);
    run.answerAndWait(cut(30, 100));
    run.clock.advance(MailSource::usualStock);
    run.answerAndWait(cut(80, 100));
    QCOMPARE(run.missed(), 3);
    run.clock.advance(MailSource::usualStock);
    run.answerAndWait(cut(80, 102));
    QCOMPARE(run.missed(), 5);
}

void ReconcilerTest::aRingMayEndTheSession()
{
    Run run(m_folder->path());
    connect(run.session.get(), &AccountSession::rang, run.session.get(), &AccountSession::stop);
    Snapshot other = pictureOf(letters(1, 2), 3);
    other.mailbox = QStringLiteral("Other");
    run.answer({pictureOf(letters(1, 4), 5), other});
    run.clock.advance(Reconciler::grace);
    QCOMPARE(run.rung.size(), 1);
    QCOMPARE(run.session->inbox().unread(), 4);
    run.clock.advance(24h);
    QCOMPARE(run.asked(), 0);
}

QTEST_GUILESS_MAIN(ReconcilerTest)
#include "tst_reconciler.moc"
