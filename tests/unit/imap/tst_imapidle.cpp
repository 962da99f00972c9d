// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapconversation.h"
#include "imapidle.h"
#include "imapscripts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grelot;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds rhythm = 2min; // Dovecot's

QByteArray beats(int count)
{
    return QByteArray("S: * OK Still here\nWAIT\n").repeated(count);
}

QByteArray reentered()
{
    return "S: i OK idle\nC: i IDLE\nS: + idling\nWAIT\n";
}

/// Of a server whose IDLE has brought news before.
std::shared_ptr<IdleTrust> trusted()
{
    auto trust = std::make_shared<IdleTrust>();
    trust->broughtNews();
    return trust;
}

/// The server goes on, and what it says is heard.
bool beat(ImapConversation &c)
{
    QSignalSpy alive(c.link.get(), &Link::alive);
    c.server.goOn();
    return alive.wait();
}

} // namespace

/// How long IDLE is believed in: the server's rhythm, renewals, and what a missing sign leads to.
class TestImapIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateRenewal();
    void trustedServerIsLeftAlone();
    void trustTakesNews();
    void beatsWithoutNewsAreVerified();
    void loggedOffTwiceIsNotTrusted();
    void oneLogOffMayBeChance();
    void comparingRenews();
    void oneSignIsNoRhythm();
    void quickSignsAreNoRhythm();
    void askingOthersKeepsTheEarlyRenewal();
    void missingBeat();
    void missingBeatThatIsAnswered();
    void lateBeat();
    void probeIsAtOnce();

private:
    /// Idle, and so many beats were heard.
    static void beatOften(ImapConversation &c, int count);
};

void TestImapIdle::beatOften(ImapConversation &c, int count)
{
    for (int i = 0; i < count; ++i) {
        c.clock.advance(rhythm);
        QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
        QVERIFY(beat(c));
    }
}

void TestImapIdle::lateRenewal()
{
    constexpr int most = ImapIdle::lateRenewal / rhythm;
    ImapConversation c(upToIdle() + beats(most - 1) + "S: * OK Still here\nc: DONE\n" +
        reentered() + beats(1) + "c: DONE\n" + reentered());
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    const auto since = c.clock.now();
    beatOften(c, most);
    QCOMPARE(c.clock.nextAlarm(), since + ImapIdle::lateRenewal);
    c.clock.advance(since + ImapIdle::lateRenewal - c.clock.now());
    QVERIFY(c.settle());
    // Nothing is asked then: a server that keeps the rhythm says there what is new.
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    // The rhythm stays known, so the first beat of the new IDLE is waited for already.
    const auto expected = c.clock.now() + rhythm + ImapIdle::beatGrace;
    QTRY_COMPARE(c.clock.nextAlarm(), expected);
    beatOften(c, 1);
    QCOMPARE(c.clock.nextAlarm(), c.clock.now() + rhythm + ImapIdle::beatGrace);
}

void TestImapIdle::trustedServerIsLeftAlone()
{
    constexpr int most = (ImapIdle::trustedRenewal - 1ms) / rhythm;
    ImapConversation c(
        upToIdle() + beats(most - 1) + "S: * OK Still here\nc: DONE\n" + reentered());
    c.trust = trusted();
    c.trust->betrayed();
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    const auto since = c.clock.now();
    beatOften(c, 1);
    QVERIFY(!c.link->isTrusted()); // one sign is no rhythm
    beatOften(c, most - 1);
    QVERIFY(c.link->isTrusted());
    QCOMPARE(c.clock.nextAlarm(), since + ImapIdle::trustedRenewal);
    c.clock.advance(since + ImapIdle::trustedRenewal - c.clock.now());
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    // It was right to trust it: what happened before counts no more.
    c.trust->betrayed();
    QVERIFY(c.trust->isGiven());
}

void TestImapIdle::trustTakesNews()
{
    // Beats alone do not show that IDLE brings any.
    ImapConversation c(
        upToIdle() + beats(2) + "S: * 3 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (101))\nWAIT\n");
    c.trust = std::make_shared<IdleTrust>();
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 2);
    QVERIFY(!c.link->isTrusted());
    QVERIFY(beat(c));
    QVERIFY(c.link->isTrusted());
}

void TestImapIdle::beatsWithoutNewsAreVerified()
{
    constexpr int most = ImapIdle::lateRenewal / rhythm;
    ImapConversation c(upToIdle() + beats(most - 1) +
        "S: * OK Still here\nc: DONE\nS: i OK idle\nC: n NOOP\nS: n OK\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.trust = std::make_shared<IdleTrust>();
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    const auto since = c.clock.now();
    beatOften(c, most);
    c.clock.advance(since + ImapIdle::lateRenewal - c.clock.now());
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
}

void TestImapIdle::loggedOffTwiceIsNotTrusted()
{
    constexpr int most = ImapIdle::lateRenewal / rhythm + 1;
    const auto trust = trusted();
    for (int connection = 1; connection <= IdleTrust::mostBetrayals; ++connection) {
        ImapConversation c(upToIdle() + beats(most) + "S: * BYE idle for too long\n");
        c.trust = trust;
        c.open();
        QVERIFY(c.settle());
        QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
        beatOften(c, most);
        c.server.goOn();
        QTRY_VERIFY(c.failure);
        QCOMPARE(trust->isGiven(), connection < IdleTrust::mostBetrayals);
    }
    ImapConversation c(upToIdle() + beats(most - 1));
    c.trust = trust;
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    const auto since = c.clock.now();
    beatOften(c, most - 1);
    QVERIFY(!c.link->isTrusted());
    QCOMPARE(c.clock.nextAlarm(), since + ImapIdle::lateRenewal);
}

void TestImapIdle::oneLogOffMayBeChance()
{
    // Within the time that RFC 2177 grants, the end of a connection says nothing of it.
    ImapConversation c(upToIdle() + beats(2) + "S: * BYE shutting down\n");
    c.trust = trusted();
    c.trust->betrayed();
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 2);
    c.server.goOn();
    QTRY_VERIFY(c.failure);
    QVERIFY(c.trust->isGiven());
}

void TestImapIdle::comparingRenews()
{
    ImapConversation c(upToIdle() + beats(1) +
        "S: * OK Still here\nc: DONE\nS: i OK idle\n"
        "C: u UID SEARCH RETURN (ALL) UNSEEN\nS: * ESEARCH (TAG \"u\") UID\nS: u OK\n"
        "C: i IDLE\nS: + idling\nWAIT\n");
    c.trust = trusted();
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 2);
    bool answered = false;
    c.link->mailbox()->takeStock(
        [&answered](const std::variant<Snapshot, Failure> &) { answered = true; });
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QVERIFY(answered);
    // Nothing but the search was asked, and the time to the renewal begins anew.
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + rhythm + ImapIdle::beatGrace);
    QVERIFY(c.link->isTrusted());
}

void TestImapIdle::oneSignIsNoRhythm()
{
    ImapConversation c(upToIdle() + beats(1));
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 1);
    QCOMPARE(c.clock.nextAlarm(), c.clock.now() - rhythm + ImapIdle::renewal);
}

void TestImapIdle::quickSignsAreNoRhythm()
{
    ImapConversation c(upToIdle() + beats(3));
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    const auto since = c.clock.now();
    for (int i = 0; i < 3; ++i) {
        c.clock.advance(ImapIdle::shortestRhythm - 1ms);
        QVERIFY(beat(c));
    }
    QCOMPARE(c.clock.nextAlarm(), since + ImapIdle::renewal);
}

void TestImapIdle::askingOthersKeepsTheEarlyRenewal()
{
    const QByteArray back = "C: s SELECT \"INBOX\"\nS: * 9 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: * "
                            "OK [UIDNEXT 10] x\nS: * OK [HIGHESTMODSEQ 100] x\nS: s OK\n";
    QByteArray lists = selectInbox("7", "1", "5", "0", "");
    lists.replace("INBOX", "Lists");
    ImapConversation c(signIn(fullCapabilities()) +
        "C: e ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: e OK\n" +
        selectInbox("7", "10", "100", "9", "") + lists + back + "C: i IDLE\nS: + idling\nWAIT\n" +
        beats(4));
    c.config.others = {QStringLiteral("Lists")};
    c.open();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    const auto since = c.clock.now();
    beatOften(c, 4);
    QCOMPARE(c.clock.nextAlarm(), since + ImapIdle::renewal);
}

void TestImapIdle::missingBeat()
{
    ImapConversation c(upToIdle() + beats(1) + "S: * OK Still here\nc: DONE\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 2);
    const auto lastBeat = c.clock.now();
    c.clock.advance(rhythm + ImapIdle::beatGrace - 1ms);
    QCOMPARE(c.clock.nextAlarm(), c.clock.now() + 1ms); // nothing was asked yet
    c.clock.advance(1ms);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData()); // DONE came
    c.clock.advance(ImapIdle::lateAnswer - 1ms);
    QVERIFY(!c.failure);
    c.clock.advance(1ms);
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
    QCOMPARE(c.clock.now() - lastBeat, std::chrono::milliseconds(135s));
}

void TestImapIdle::missingBeatThatIsAnswered()
{
    ImapConversation c(
        upToIdle() + beats(1) + "S: * OK Still here\nc: DONE\n" + reentered() + beats(1));
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 2);
    c.clock.advance(rhythm + ImapIdle::beatGrace);
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData());
    const auto expected = c.clock.now() + rhythm + ImapIdle::beatGrace;
    QTRY_COMPARE(c.clock.nextAlarm(), expected);
    beatOften(c, 1);
    QVERIFY(!c.failure);
}

void TestImapIdle::lateBeat()
{
    ImapConversation c(upToIdle() + beats(3));
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    beatOften(c, 2);
    c.clock.advance(rhythm + ImapIdle::beatGrace - 1ms);
    QVERIFY(beat(c));
    // That is the rhythm now: a server may be slower than it first seemed.
    QCOMPARE(c.clock.nextAlarm(), c.clock.now() + rhythm + 2 * ImapIdle::beatGrace - 1ms);
    QVERIFY(!c.failure);
}

void TestImapIdle::probeIsAtOnce()
{
    ImapConversation c(upToIdle() + "c: DONE\nWAIT\n");
    c.open();
    QVERIFY(c.settle());
    QTRY_COMPARE(c.clock.nextAlarm(), c.clock.now() + ImapIdle::renewal);
    c.server.goOn();
    c.link->probe();
    QVERIFY(c.settle());
    QVERIFY2(c.server.isWaiting(), c.server.trouble().constData()); // DONE came, no time passed
    c.clock.advance(ImapIdle::answer - 1ms);
    QVERIFY(!c.failure);
    c.clock.advance(1ms);
    QTRY_VERIFY(c.failure);
    QCOMPARE(c.failure->kind, FailureKind::Transient);
}

QTEST_GUILESS_MAIN(TestImapIdle)
#include "tst_imapidle.moc"
