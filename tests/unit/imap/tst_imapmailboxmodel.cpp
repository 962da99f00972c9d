// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapmailboxmodel.h"

#include "orderedid.h"

#include <QtTest>

using namespace Grelot;

namespace {

Message messageWith(quint64 uid, Flags flags = {})
{
    Message message;
    message.id = OrderedId{7, uid}.toString();
    message.flags = flags;
    return message;
}

NumberSet setOf(const char *text)
{
    return *NumberSet::parse(QString::fromLatin1(text));
}

/// UIDs 1-9 of epoch 7, of which 2 and 5 are unread, at modseq 100.
ImapMailboxModel model()
{
    ImapMailboxModel result(QStringLiteral("INBOX"));
    result.reset({7, 10, 100}, 9, setOf("2,5"));
    return result;
}

} // namespace

class TestImapMailboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged();
    void arrivals();
    void arrivalsInBatches();
    void arrivedAndReadAtOnce();
    void arrivedAndGoneAtOnce();
    void flags();
    void knownFlagsAreNoNews();
    void lateFlagsStillCount();
    void positionsClaimNoModSeqTooEarly();
    void flagsOfUnknownMessages();
    void vanished();
    void vanishedInBatches();
    void positionsAreSafe();
    void tooMuch();
    void hostileSets();
    void goneBeforeItArrived();
    void readBeforeItArrived();
    void withoutModSeq();
};

void TestImapMailboxModel::nothingChanged()
{
    ImapMailboxModel m = model();
    m.sawModSeq(120);
    QVERIFY(m.take().isEmpty());
    m.settle();
    QCOMPARE(m.position(), (ImapPosition{7, 10, 120}));
    m.sawModSeq(90);
    m.settle();
    QCOMPARE(m.position().highestModSeq, quint64(120));
}

void TestImapMailboxModel::arrivals()
{
    ImapMailboxModel m = model();
    m.arrive(9, messageWith(9), 90); // "n:*" gave the last one
    m.arrive(12, messageWith(12), 105);
    m.arrive(13, messageWith(13, Flag::Seen), 106);
    m.settle();
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    const auto arrived = std::get<Arrived>(updates[0].update);
    QCOMPARE(arrived.messages.size(), 2);
    QCOMPARE(arrived.messages[0].id, QStringLiteral("7.12"));
    QCOMPARE(arrived.unread, 3);
    QCOMPARE(arrived.mailbox, QStringLiteral("INBOX"));
    QCOMPARE(updates[0].position, (ImapPosition{7, 14, 106}));
    QVERIFY(m.take().isEmpty());
}

void TestImapMailboxModel::arrivalsInBatches()
{
    ImapMailboxModel m = model();
    for (quint64 uid = 10; uid < 130; ++uid)
        m.arrive(uid, messageWith(uid), 100 + uid);
    m.settle();
    const auto updates = m.take();
    QCOMPARE(updates.size(), 3);
    QCOMPARE(updates[0].position, (ImapPosition{7, 60, 100}));
    QCOMPARE(updates[1].position, (ImapPosition{7, 110, 100}));
    QCOMPARE(updates[2].position, (ImapPosition{7, 130, 229}));
    QCOMPARE(std::get<Arrived>(updates[2].update).messages.size(), 20);
    QCOMPARE(std::get<Arrived>(updates[0].update).unread, 122);
}

void TestImapMailboxModel::arrivedAndReadAtOnce()
{
    ImapMailboxModel m = model();
    m.arrive(10, messageWith(10), 101);
    m.setFlags(10, Flag::Seen, 102);
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    QVERIFY(!std::get<Arrived>(updates[0].update).messages[0].isUnread());
    QCOMPARE(std::get<Arrived>(updates[0].update).unread, 2);
}

void TestImapMailboxModel::arrivedAndGoneAtOnce()
{
    ImapMailboxModel m = model();
    m.arrive(10, messageWith(10), 101);
    m.vanish(setOf("10"));
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    QVERIFY(std::holds_alternative<Vanished>(updates[0].update));
    QCOMPARE(updates[0].position.uidNext, quint64(11));
    QCOMPARE(m.unread().size(), quint64(2));
}

void TestImapMailboxModel::flags()
{
    ImapMailboxModel m = model();
    m.setFlags(2, Flag::Seen, 101);
    m.setFlags(5, Flag::Flagged, 102);
    m.setFlags(2, Flag::Seen | Flag::Answered, 103);
    m.settle();
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    const auto changed = std::get<FlagsChanged>(updates[0].update);
    QCOMPARE(changed.changed.size(), 2);
    QCOMPARE(changed.changed[0], (FlagChange{QStringLiteral("7.2"), Flag::Seen | Flag::Answered}));
    QCOMPARE(changed.unread, 1);
    QCOMPARE(updates[0].position.highestModSeq, quint64(103));
}

void TestImapMailboxModel::knownFlagsAreNoNews()
{
    ImapMailboxModel m = model();
    m.setFlags(2, {}, 99);
    m.setFlags(3, Flag::Seen, 100);
    QVERIFY(m.take().isEmpty());
}

void TestImapMailboxModel::lateFlagsStillCount()
{
    ImapMailboxModel m = model();
    m.setFlags(3, Flag::Seen | Flag::Flagged, 110);
    QCOMPARE(m.take().size(), 1);
    m.setFlags(2, Flag::Seen, 105); // told after a later one
    QCOMPARE(m.take().size(), 1);
    QCOMPARE(m.unread().size(), quint64(1));
}

void TestImapMailboxModel::positionsClaimNoModSeqTooEarly()
{
    ImapMailboxModel m = model();
    m.setFlags(3, Flag::Seen | Flag::Flagged, 110);
    QCOMPARE(m.take().constLast().position, (ImapPosition{7, 10, 100}));
    // Told after a later one; read as before, but with a flag.
    m.setFlags(4, Flag::Seen | Flag::Flagged, 105);
    m.settle();
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates[0].position, (ImapPosition{7, 10, 110}));
    m.setFlags(4, Flag::Seen | Flag::Flagged, 105);
    QVERIFY(m.take().isEmpty());
}

void TestImapMailboxModel::flagsOfUnknownMessages()
{
    ImapMailboxModel m = model();
    m.setFlags(10, {}, 105);
    QVERIFY(m.take().isEmpty());
    QCOMPARE(m.unread().size(), quint64(2));
}

void TestImapMailboxModel::vanished()
{
    ImapMailboxModel m = model();
    m.setFlags(5, Flag::Flagged, 101);
    m.vanish(setOf("4:5"));
    m.sawModSeq(102);
    m.settle();
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    const auto gone = std::get<Vanished>(updates[0].update);
    QCOMPARE(gone.ids, QStringList({QStringLiteral("7.4"), QStringLiteral("7.5")}));
    QCOMPARE(gone.unread, 1);
    QCOMPARE(updates[0].position.highestModSeq, quint64(102));
}

void TestImapMailboxModel::vanishedInBatches()
{
    ImapMailboxModel m(QStringLiteral("INBOX"));
    m.reset({7, 2000, 1}, 1999, {});
    m.vanish(setOf("1:1100"));
    const auto updates = m.take();
    QCOMPARE(updates.size(), 3);
    QCOMPARE(std::get<Vanished>(updates[2].update).ids.size(), 100);
}

void TestImapMailboxModel::positionsAreSafe()
{
    // Whoever continues from any but the last must get the later changes again.
    ImapMailboxModel m = model();
    m.arrive(10, messageWith(10), 105);
    m.setFlags(2, Flag::Seen, 106);
    m.vanish(setOf("5"));
    m.settle();
    const auto updates = m.take();
    QCOMPARE(updates.size(), 3);
    QCOMPARE(updates[0].position, (ImapPosition{7, 11, 100}));
    QCOMPARE(updates[1].position, (ImapPosition{7, 11, 100}));
    QCOMPARE(updates[2].position, (ImapPosition{7, 11, 106}));
    for (const ImapUpdate &update : updates)
        QCOMPARE(cursorOf(update.update)->value, QString());
}

void TestImapMailboxModel::tooMuch()
{
    ImapMailboxModel m(QStringLiteral("INBOX"));
    m.reset({7, 100'000, 1}, 99'999, {});
    m.vanish(setOf("1:5001"));
    QVERIFY(m.overflowed());
    QVERIFY(m.take().isEmpty());
    m.reset({7, 100'000, 2}, 1, {});
    QVERIFY(!m.overflowed());
}

void TestImapMailboxModel::hostileSets()
{
    ImapMailboxModel m(QStringLiteral("INBOX"));
    m.reset({7, 9'000'000'000'000'000'000, 1}, 3, setOf("1:3"));
    m.vanish(setOf("1:999999999999999999"));
    QVERIFY(m.overflowed());
    QVERIFY(m.take().isEmpty());
    ImapMailboxModel other = model();
    other.vanish(setOf("1000:999999999999999999"));
    QVERIFY(other.take().isEmpty());
}

void TestImapMailboxModel::goneBeforeItArrived()
{
    // Another job's answer told so while the new ones were fetched.
    ImapMailboxModel m(QStringLiteral("INBOX"));
    m.reset({7, 10, 1}, 9, {});
    m.forgetEarly();
    m.vanish(setOf("9:10"));
    m.arrive(10, {}, 2);
    m.arrive(11, {}, 3);
    const auto updates = m.take();
    QCOMPARE(updates.size(), 2);
    QCOMPARE(std::get<Arrived>(updates[0].update).messages.size(), 1);
    QCOMPARE(std::get<Vanished>(updates[1].update).ids, QStringList(QStringLiteral("7.9")));
    QCOMPARE(m.unread(), setOf("11"));
    QCOMPARE(m.position().uidNext, quint64(12));
    // A server that names what is still to come must not silence it.
    m.vanish(setOf("12:4294967295"));
    m.forgetEarly();
    m.arrive(12, {}, 4);
    QCOMPARE(m.unread(), setOf("11:12"));
}

void TestImapMailboxModel::readBeforeItArrived()
{
    ImapMailboxModel m(QStringLiteral("INBOX"));
    m.reset({7, 10, 1}, 9, {});
    m.forgetEarly();
    m.setFlags(10, Flag::Seen, 5); // after the fetch's own answer
    m.setFlags(11, Flag::Seen, 2); // before it
    m.arrive(10, {}, 3);
    m.arrive(11, {}, 4);
    QCOMPARE(m.unread(), setOf("11"));
    m.settle();
    QCOMPARE(m.position().highestModSeq, quint64(5));
}

void TestImapMailboxModel::withoutModSeq()
{
    ImapMailboxModel m(QStringLiteral("INBOX"));
    m.reset({7, 10, 0}, 9, setOf("2"));
    m.sawModSeq(55);
    m.setFlags(2, Flag::Seen, 0);
    const auto updates = m.take();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates[0].position, (ImapPosition{7, 10, 0}));
}

QTEST_GUILESS_MAIN(TestImapMailboxModel)
#include "tst_imapmailboxmodel.moc"
