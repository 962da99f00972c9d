// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "sessionsreach.h"
#include "undoer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

const QString work = QStringLiteral("work");
const QString inboxName = QStringLiteral("INBOX");

QString id(int uid)
{
    return QStringLiteral("17.%1").arg(uid);
}

/// Two accounts online, "work" with letters 1 to 3 unread, and the undoer above them.
struct Desk
{
    Desk()
    {
        reach.goOnline();
        Q_EMIT source().updated(pictureOf(letters(1, 3), 4));
    }
    ScriptedSource &source() { return reach.source("work"); }
    /// The numbers of those that are unread.
    QList<int> unread()
    {
        QList<int> result;
        for (int uid = 1; uid <= 3; ++uid) {
            if (reach.session("work").inbox().unreadIds(inboxName).contains(id(uid)))
                result.append(uid);
        }
        return result;
    }
    void act(MailAction action, const QStringList &ids)
    {
        undoer->act(action, {{work, inboxName, ids}});
    }

    SessionsReach reach;
    std::unique_ptr<Undoer> undoer = std::make_unique<Undoer>(reach.sessions, reach.clock);
};

} // namespace

/// What is done and can be undone.
class UndoerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAtOnceAndIsDoneLater();
    void undoneNothingIsDone();
    void theNextDeedSettlesTheFirst();
    void theEndSettlesIt();
    void anAccountThatWentIsLeftAlone();
    void aSnapshotInBetweenChangesNothing();
    void whatIsReadIsTold();
};

void UndoerTest::showsAtOnceAndIsDoneLater()
{
    Desk desk;
    QSignalSpy changed(desk.undoer.get(), &Undoer::changed);
    desk.act(MailAction::Archive, {id(2)});
    QCOMPARE(desk.unread(), (QList<int>{1, 3}));
    QVERIFY(desk.source().m_acts.isEmpty());
    QCOMPARE(desk.undoer->held()->count(), 1);
    desk.reach.clock.advance(Undoer::moment - 1ms);
    QVERIFY(desk.source().m_acts.isEmpty());
    desk.reach.clock.advance(1ms);
    QCOMPARE(desk.source().m_acts.size(), 1);
    QCOMPARE(desk.source().m_acts[0].action, MailAction::Archive);
    QVERIFY(!desk.undoer->held());
    QCOMPARE(desk.unread(), (QList<int>{1, 3}));
    QCOMPARE(changed.size(), 2);
}

void UndoerTest::undoneNothingIsDone()
{
    Desk desk;
    desk.act(MailAction::Trash, {id(1), id(3)});
    QCOMPARE(desk.unread(), QList<int>{2});
    desk.undoer->undo();
    QCOMPARE(desk.unread(), (QList<int>{1, 2, 3}));
    desk.reach.clock.advance(1min);
    QVERIFY(desk.source().m_acts.isEmpty());
    desk.undoer->undo(); // there is nothing any more
    QVERIFY(desk.source().m_acts.isEmpty());
}

void UndoerTest::theNextDeedSettlesTheFirst()
{
    Desk desk;
    desk.act(MailAction::Trash, {id(1)});
    desk.act(MailAction::MarkRead, {id(2)});
    QCOMPARE(desk.source().m_acts.size(), 1);
    QCOMPARE(desk.source().m_acts[0].id, id(1));
    desk.undoer->undo();
    QCOMPARE(desk.unread(), (QList<int>{2, 3}));
}

void UndoerTest::theEndSettlesIt()
{
    Desk desk;
    desk.act(MailAction::MarkRead, {id(3)});
    desk.undoer.reset();
    QCOMPARE(desk.source().m_acts.size(), 1);
}

void UndoerTest::anAccountThatWentIsLeftAlone()
{
    Desk desk;
    desk.act(MailAction::MarkRead, {id(3)});
    desk.reach.sessions.setAccounts({});
    desk.undoer->settle();
    QVERIFY(!desk.undoer->held());
}

void UndoerTest::aSnapshotInBetweenChangesNothing()
{
    Desk desk;
    desk.act(MailAction::Archive, {id(2)});
    Q_EMIT desk.source().updated(pictureOf(letters(1, 3), 4));
    QCOMPARE(desk.unread(), (QList<int>{1, 3}));
    desk.undoer->undo();
    QCOMPARE(desk.unread(), (QList<int>{1, 2, 3}));
}

// So that its notification goes at once.
void UndoerTest::whatIsReadIsTold()
{
    Desk desk;
    QSignalSpy read(&desk.reach.session("work"), &AccountSession::read);
    desk.act(MailAction::Archive, {id(2), id(9)});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0][1].toStringList(), QStringList{id(2)});
}

QTEST_GUILESS_MAIN(UndoerTest)
#include "tst_undoer.moc"
