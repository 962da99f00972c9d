// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapidle.h"
#include "imapscripts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

/// What servers say of the mailboxes beside the selected one, in scripted
/// conversations.
class TestImapOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notified();
    void overflow();
    void refusedMailboxIsAskedAgain();
    void renewalAsks();
    void renumberedWhileAway();
    void newsBetweenVisitAndReturn();
    void deafIdle();
};

namespace {

QByteArray select(const QByteArray &name, const QByteArray &uidNext, const QByteArray &modSeq,
    const QByteArray &exists, const QByteArray &uidValidity = "7")
{
    return "C: s SELECT \"" + name + "\"\nS: * " + exists + " EXISTS\nS: * OK [UIDVALIDITY " +
        uidValidity + "] x\nS: * OK [UIDNEXT " + uidNext + "] x\nS: * OK [HIGHESTMODSEQ " + modSeq +
        "] x\nS: s OK [READ-WRITE] done\n";
}

QByteArray nothingUnread()
{
    return "C: u UID SEARCH RETURN (ALL) UNSEEN\nS: * ESEARCH (TAG \"u\") "
           "UID\nS: u OK done\n";
}

/// Both mailboxes are known and INBOX is selected again.
QByteArray bothKnown(const QByteArray &capabilities)
{
    return signIn(fullCapabilities() + ' ' + capabilities) +
        "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" + select("INBOX", "10", "100", "9") +
        nothingUnread() + select("Lists", "1", "5", "0") + nothingUnread() +
        select("INBOX", "10", "100", "9");
}

/// The answer is what the server says; nothing else is known of it then.
QByteArray asked(const QByteArray &answer)
{
    return "C: t STATUS \"Lists\" (MESSAGES UIDNEXT UIDVALIDITY UNSEEN "
           "HIGHESTMODSEQ)\n" +
        (answer.isEmpty() ? QByteArray("S: t NO [NONEXISTENT] no such mailbox\n")
                          : "S: * STATUS Lists (" + answer + ")\nS: t OK\n");
}

QByteArray armed(const QByteArray &answer = "MESSAGES 0 UIDNEXT 1 UNSEEN 0 HIGHESTMODSEQ 5")
{
    return "C: n NOTIFY SET (selected (MessageNew MessageExpunge FlagChange)) "
           "(mailboxes "
           "(\"Lists\") (MessageNew MessageExpunge FlagChange))\nS: n OK\n" +
        asked(answer);
}

QByteArray idling()
{
    return "C: i IDLE\nS: + idling\nWAIT\n";
}

QByteArray leaving()
{
    return "c: DONE\nS: i OK idle\n";
}

void watchLists(ImapConversation &c)
{
    c.config.others = {QStringLiteral("Lists")};
    c.config.useNotify = true;
    c.open();
}

} // namespace

void TestImapOthers::notified()
{
    ImapConversation c(bothKnown("NOTIFY") + armed() + idling() +
        "S: * STATUS Lists (MESSAGES 1 UIDNEXT 2 UNSEEN 1)\n" + leaving() +
        select("Lists", "2", "6", "1") + "C: f UID FETCH 1:* *\n" + fetchOf(1, 1, "news") +
        "S: f OK\nC: c UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 5 "
        "VANISHED)\nS: c OK\n" +
        select("INBOX", "10", "100", "9") + asked("MESSAGES 1 UIDNEXT 2 UNSEEN 1 HIGHESTMODSEQ 6") +
        idling() +
        "S: * STATUS Lists (MESSAGES 1 UIDNEXT 2 UNSEEN 1)\nS: * "
        "OK still here\nWAIT\n");
    watchLists(c);
    QVERIFY(c.settle());
    QTRY_COMPARE(c.link->transport(), Rung::ImapNotify);
    QVERIFY(c.link->note().isEmpty());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("news")});
    QCOMPARE(c.all<Arrived>().last().mailbox, QStringLiteral("Lists"));
    // What is known is no reason to leave the inbox again.
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
}

void TestImapOthers::overflow()
{
    ImapConversation c(bothKnown("NOTIFY") + armed() + idling() +
        "S: * OK [NOTIFICATIONOVERFLOW] too much\n" + leaving() + armed() + idling());
    watchLists(c);
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.link->transport(), Rung::ImapNotify);
}

void TestImapOthers::refusedMailboxIsAskedAgain()
{
    const QByteArray refused = "C: s SELECT \"Lists\"\nS: s NO [NONEXISTENT] no such mailbox\n";
    ImapConversation c(signIn(fullCapabilities() + " NOTIFY") +
        "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" + select("INBOX", "10", "100", "9") +
        nothingUnread() + refused + select("INBOX", "10", "100", "9") + armed({}) + idling() +
        leaving() + asked("MESSAGES 0 UIDNEXT 1 UIDVALIDITY 8 UNSEEN 0 HIGHESTMODSEQ 1") +
        "C: n NOOP\nS: n OK\n" + select("Lists", "1", "1", "0", "8") + nothingUnread() +
        select("INBOX", "10", "100", "9") +
        asked("MESSAGES 0 UIDNEXT 1 UIDVALIDITY 8 UNSEEN 0 HIGHESTMODSEQ 1") + idling());
    QStringList access;
    c.config.others = {QStringLiteral("Lists")};
    c.config.useNotify = true;
    c.open();
    connect(c.link.get(), &ImapLink::accessChanged, this,
        [&access](const QString &mailbox, const std::optional<Failure> &failure) {
            access.append(mailbox + (failure ? QLatin1String(" no") : QLatin1String(" yes")));
        });
    QVERIFY(c.settle());
    QCOMPARE(access, QStringList{QStringLiteral("Lists no")});
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    c.server.goOn();
    c.clock.advance(ImapIdle::renewal);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(access.last(), QStringLiteral("Lists yes"));
    QCOMPARE(c.all<Snapshot>().last().mailbox, QStringLiteral("Lists"));
}

void TestImapOthers::renewalAsks()
{
    ImapConversation c(bothKnown("LIST-STATUS") + idling() + leaving() +
        "C: l LIST \"\" (\"Lists\") RETURN (STATUS (MESSAGES UIDNEXT UIDVALIDITY "
        "UNSEEN "
        "HIGHESTMODSEQ))\nS: * LIST () \"/\" Lists\nS: * STATUS Lists (MESSAGES "
        "1 UIDNEXT 2 "
        "UIDVALIDITY 7 UNSEEN 1 HIGHESTMODSEQ 6)\nS: l OK\nC: n NOOP\nS: n OK\n" +
        select("Lists", "2", "6", "1") + "C: f UID FETCH 1:* *\n" + fetchOf(1, 1, "news") +
        "S: f OK\nC: c UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 5 VANISHED)\nS: c "
        "OK\n" +
        select("INBOX", "10", "100", "9") + idling());
    watchLists(c);
    QVERIFY(c.settle());
    QTRY_COMPARE(c.link->transport(), Rung::ImapIdle);
    QVERIFY2(c.link->note().contains(QLatin1String("9 minutes")), qPrintable(c.link->note()));
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    c.server.goOn();
    c.clock.advance(ImapIdle::renewal);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("news")});
}

void TestImapOthers::renumberedWhileAway()
{
    ImapConversation c(bothKnown("NOTIFY") + armed() + idling() +
        "S: * STATUS Lists (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 9 UNSEEN 0)\n" + leaving() +
        select("Lists", "1", "1", "0", "9") + select("Lists", "1", "1", "0", "9") +
        nothingUnread() + select("INBOX", "10", "100", "9") +
        asked("MESSAGES 0 UIDNEXT 1 UIDVALIDITY 9 UNSEEN 0") + idling());
    watchLists(c);
    QVERIFY(c.settle());
    const qsizetype before = c.all<Snapshot>().size();
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.all<Snapshot>().size(), before + 1);
    QCOMPARE(c.all<Snapshot>().last().nextId, QStringLiteral("9.1"));
}

void TestImapOthers::newsBetweenVisitAndReturn()
{
    // The second message comes when Lists is as good as left: its EXISTS is
    // nobody's.
    ImapConversation c(bothKnown("NOTIFY") + armed() + idling() +
        "S: * STATUS Lists (MESSAGES 1 UIDNEXT 2 UNSEEN 1)\n" + leaving() +
        select("Lists", "2", "6", "1") + "C: f UID FETCH 1:* *\n" + fetchOf(1, 1, "first") +
        "S: f OK\nC: c UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 5 "
        "VANISHED)\nS: c OK\n"
        "C: s SELECT \"INBOX\"\nS: * 2 EXISTS\nS: * OK [CLOSED] "
        "x\nS: * 9 EXISTS\nS: * OK "
        "[UIDVALIDITY 7] x\nS: * OK [UIDNEXT 10] x\nS: * OK "
        "[HIGHESTMODSEQ 100] x\nS: s OK\n" +
        asked("MESSAGES 2 UIDNEXT 3 UNSEEN 2 HIGHESTMODSEQ 7") + select("Lists", "3", "7", "2") +
        "C: f UID FETCH 2:* *\n" + fetchOf(2, 2, "second") +
        "S: f OK\nC: c UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 6 "
        "VANISHED)\nS: c OK\n" +
        select("INBOX", "10", "100", "9") + idling());
    watchLists(c);
    QVERIFY(c.settle());
    c.server.goOn();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QCOMPARE(c.arrived(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void TestImapOthers::deafIdle()
{
    const auto renewal = [](int count) {
        const QByteArray number = QByteArray::number(count);
        return leaving() + "C: n NOOP\nS: * " + number + " EXISTS\nS: n OK\nC: f UID FETCH " +
            number + ":* *\n" + fetchOf(count, count, "late " + number) + "S: f OK\n";
    };
    ImapConversation c(upToIdle() + renewal(10) + idling() + renewal(11) + "WAIT\nC: n NOOP\n");
    c.open();
    const QSignalSpy changed(c.link.get(), &Link::transportChanged);
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    c.server.goOn();
    c.clock.advance(ImapIdle::renewal);
    QVERIFY(c.settle());
    QCOMPARE(c.arrived(), QStringList{QStringLiteral("late 10")});
    QCOMPARE(c.link->transport(), Rung::ImapIdle);
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    c.server.goOn();
    c.clock.advance(ImapIdle::renewal);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QTRY_COMPARE(c.link->transport(), Rung::Poll);
    QCOMPARE(changed.count(), 1);
    QVERIFY2(c.link->note().contains(QLatin1String("brings no news")), qPrintable(c.link->note()));
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + c.config.pollInterval);
}

QTEST_GUILESS_MAIN(TestImapOthers)
#include "tst_imapothers.moc"
