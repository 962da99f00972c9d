// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionrun.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

/// What people see between their click and the server's word.
class ActionOverlayTest : public QObject
{
    Q_OBJECT

private:
    /// One run with letters 1 to 3 unread, and what its session tells.
    struct Watched : SessionRun
    {
        explicit Watched(const QString &path)
            : SessionRun(path)
            , read(session.get(), &AccountSession::read)
            , unread(session.get(), &AccountSession::unreadChanged)
            , inboxes(session.get(), &AccountSession::inboxChanged)
            , wrong(session.get(), &AccountSession::wentWrong)
        {
            session->start();
            succeed();
            say(picture());
            unread.clear();
        }
        static Snapshot picture() { return pictureOf(letters(1, 3), 4); }
        static QString id(int uid) { return QStringLiteral("17.%1").arg(uid); }
        void act(MailAction action, int uid) { session->act(action, inbox, id(uid)); }
        void answer(const std::optional<Failure> &failure = {})
        {
            QVERIFY(!source->m_acts.isEmpty());
            source->m_acts.takeFirst().done(failure);
        }
        void sayFlags(int uid, Flags flags, qint64 count)
        {
            say(FlagsChanged{inbox, {{id(uid), flags}}, count, {QStringLiteral("c")}});
        }
        QStringList shown() const { return session->inbox().unreadIds(inbox).toStringList(); }
        qint64 count() const { return session->inbox().unread().value_or(-1); }

        QSignalSpy read;
        QSignalSpy unread;
        QSignalSpy inboxes;
        QSignalSpy wrong;
    };

    static QStringList left(const char *ids) { return {QLatin1String(ids)}; }
    static Failure refusal() { return {FailureKind::User, QStringLiteral("no trash"), {}, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsAtOnce_data();
    void showsAtOnce();
    void confirmationIsNoNews();
    void snapshotInBetweenDoesNotFlicker();
    void refusalBringsItBackWithWords();
    void markUnreadAndFlag();
    void serverThatNeverConfirmsWasRight();
    void undoneElsewhere();
    void waitingActionsShowAfterARestart();
    void comparingGoesByTheServer();
    void newMailRingsBesideIt();
};

void ActionOverlayTest::showsAtOnce_data()
{
    QTest::addColumn<MailAction>("action");
    QTest::newRow("read") << MailAction::MarkRead;
    QTest::newRow("archive") << MailAction::Archive;
    QTest::newRow("trash") << MailAction::Trash;
}

void ActionOverlayTest::showsAtOnce()
{
    QFETCH(const MailAction, action);
    Watched run(m_folder->path());
    run.inboxes.clear();
    run.act(action, 2);
    QCOMPARE(run.count(), 2);
    QCOMPARE(run.session->inbox().items().size(), 2);
    QCOMPARE(run.read.size(), 1); // which withdraws its notification
    QCOMPARE(run.read.first().at(1).toStringList(), left("17.2"));
    QCOMPARE(run.unread.size(), 1);
    QVERIFY(!run.inboxes.isEmpty());
    // A second click on what is gone already tells nothing.
    run.act(action, 2);
    QCOMPARE(run.read.size(), 1);
    QCOMPARE(run.count(), 2);
}

void ActionOverlayTest::confirmationIsNoNews()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    run.answer();
    QCOMPARE(run.count(), 2); // the answer comes before the news, or after it
    run.sayFlags(2, Flag::Seen, 2);
    QCOMPARE(run.count(), 2);
    QCOMPARE(run.read.size(), 1);
    QCOMPARE(run.unread.size(), 1);
    run.clock.advance(ActionOverlay::confirmation);
    QCOMPARE(run.count(), 2);
    QCOMPARE(run.unread.size(), 1);
}

void ActionOverlayTest::snapshotInBetweenDoesNotFlicker()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    for (const bool done : {false, true}) {
        if (done)
            run.answer();
        run.say(Watched::picture()); // of a moment before the server did it
        QCOMPARE(run.count(), 2);
        QCOMPARE(run.shown(), left("17.1,3"));
    }
    QCOMPARE(run.unread.size(), 1);
    run.say(pictureOf({letter(1), letter(3)}, 4));
    QCOMPARE(run.count(), 2);
    QCOMPARE(run.unread.size(), 1);
    QCOMPARE(run.read.size(), 1);
}

void ActionOverlayTest::refusalBringsItBackWithWords()
{
    Watched run(m_folder->path());
    run.act(MailAction::Trash, 2);
    run.answer(refusal());
    QCOMPARE(run.count(), 3);
    QCOMPARE(run.session->inbox().items().size(), 3);
    QCOMPARE(run.session->inbox().items().at(1).message.subject, QStringLiteral("Letter 2"));
    QCOMPARE(run.unread.size(), 2);
    QCOMPARE(run.wrong.size(), 1);
    QCOMPARE(run.wrong.first().first().value<Failure>().text, QStringLiteral("no trash"));
    QVERIFY(run.rung.isEmpty());
    // Put off is not refused.
    run.act(MailAction::Trash, 2);
    run.answer(away());
    QCOMPARE(run.count(), 2);
}

void ActionOverlayTest::markUnreadAndFlag()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    run.act(MailAction::MarkUnread, 2);
    QCOMPARE(run.count(), 3);
    QCOMPARE(run.session->inbox().items().size(), 3);
    run.act(MailAction::Flag, 3);
    const auto flags = [&run] { return run.session->inbox().items().first().message.flags; };
    QVERIFY(flags().testFlag(Flag::Flagged));
    run.answer(); // read
    run.answer(); // unread
    run.answer(refusal());
    QVERIFY(!flags().testFlag(Flag::Flagged));
    // One that was read long ago is counted at once and shown when it was fetched.
    run.act(MailAction::MarkUnread, 1'000);
    QCOMPARE(run.count(), 4);
    QCOMPARE(run.session->inbox().items().size(), 3);
}

void ActionOverlayTest::serverThatNeverConfirmsWasRight()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    run.clock.advance(1min); // the time to the answer does not count
    run.answer();
    run.clock.advance(ActionOverlay::confirmation - 1ms);
    QCOMPARE(run.count(), 2);
    run.clock.advance(1ms);
    QCOMPARE(run.count(), 3);
    QCOMPARE(run.unread.size(), 2);
}

void ActionOverlayTest::undoneElsewhere()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    run.answer();
    run.sayFlags(2, Flag::Seen, 2);
    run.sayFlags(2, {}, 3); // on the telephone, a second later
    QCOMPARE(run.count(), 3);
    QCOMPARE(run.shown(), left("17.1:3"));
}

void ActionOverlayTest::waitingActionsShowAfterARestart()
{
    {
        Watched first(m_folder->path());
        first.breakDown();
        first.act(MailAction::MarkRead, 2);
        QCOMPARE(first.count(), 2);
        first.kill();
    }
    SessionRun second(m_folder->path());
    second.session->start();
    second.say(Watched::picture());
    QCOMPARE(second.session->inbox().unread(), 2);
}

void ActionOverlayTest::comparingGoesByTheServer()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    run.clock.advance(Reconciler::settle + Reconciler::jitter);
    QCOMPARE(run.source->m_stocks.size(), 1);
    run.source->m_stocks.takeFirst()(QList<Snapshot>{Watched::picture()});
    run.clock.advance(Reconciler::grace);
    QCOMPARE(run.session->reconciler().missed(), 0);
    QCOMPARE(run.count(), 2);
}

void ActionOverlayTest::newMailRingsBesideIt()
{
    Watched run(m_folder->path());
    run.act(MailAction::MarkRead, 2);
    run.say(arrival({letter(4)}, 4));
    QCOMPARE(run.rung, left("17.4"));
    QCOMPARE(run.count(), 3);
    run.answer();
    run.sayFlags(2, Flag::Seen, 3);
    QCOMPARE(run.count(), 3);
}

QTEST_GUILESS_MAIN(ActionOverlayTest)
#include "tst_actionoverlay.moc"
