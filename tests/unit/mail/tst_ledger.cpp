// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "ledger.h"

#include "letters.h"

#include <QTest>

using namespace Grelot;

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasAdded();
    void theSameMessageInAnotherMailbox();
    void theSameIdInAnotherMailbox();
    void aReusedIdIsAnotherMessage();
    void withoutMessageIdTheIdDecides();
    void aMessageWithoutMessageIdStandsForItsId();
    void addingTwiceCountsOnce();
    void isBounded();
    void forgetsInOrderOfAdding();
    void aSharedMessageIdOutlivesOneEntry();
    void forgottenUpToIsTheNewestThatWent();
    void savesAndLoads();
    void savesAndLoadsFull();
    void truncatedIsEmpty();
    void noneOfOursIsEmpty_data();
    void noneOfOursIsEmpty();
    void damagedNeverCrashes();
};

namespace {

const QString inbox = QStringLiteral("INBOX");
const QString work = QStringLiteral("Work");

Message anonymous(quint64 uid)
{
    Message message = letter(uid);
    message.messageId.clear();
    return message;
}

Ledger filled(quint64 first, quint64 last)
{
    Ledger ledger;
    for (quint64 uid = first; uid <= last; ++uid)
        ledger.add(inbox, letter(uid));
    return ledger;
}

} // namespace

void LedgerTest::knowsWhatWasAdded()
{
    const Ledger ledger = filled(1, 3);
    QCOMPARE(ledger.size(), std::size_t(3));
    QVERIFY(ledger.contains(inbox, letter(2)));
    QVERIFY(ledger.containsId(inbox, letter(2).id));
    QVERIFY(!ledger.contains(inbox, letter(4)));
    QVERIFY(!ledger.containsId(inbox, letter(4).id));
    QVERIFY(!ledger.forgottenUpTo().isValid());
}

void LedgerTest::theSameMessageInAnotherMailbox()
{
    const Ledger ledger = filled(1, 1);
    Message copy = letter(1);
    copy.id = QStringLiteral("99.5");
    QVERIFY(ledger.contains(work, copy));
    QVERIFY(!ledger.containsId(work, copy.id));
}

void LedgerTest::theSameIdInAnotherMailbox()
{
    Ledger ledger;
    ledger.add(inbox, anonymous(1));
    QVERIFY(ledger.contains(inbox, anonymous(1)));
    QVERIFY(!ledger.contains(work, anonymous(1)));
    // The names are kept apart from the ids.
    Message trick = anonymous(1);
    trick.id = QStringLiteral("X17.1");
    QVERIFY(!ledger.contains(QStringLiteral("INBO"), trick));
}

void LedgerTest::aReusedIdIsAnotherMessage()
{
    const Ledger ledger = filled(1, 1);
    Message other = letter(1);
    other.messageId = QStringLiteral("other@example.org");
    QVERIFY(!ledger.contains(inbox, other));
    QVERIFY(ledger.containsId(inbox, other.id));
}

void LedgerTest::withoutMessageIdTheIdDecides()
{
    const Ledger ledger = filled(1, 1);
    QVERIFY(ledger.contains(inbox, anonymous(1)));
    QVERIFY(!ledger.contains(inbox, anonymous(2)));
}

void LedgerTest::aMessageWithoutMessageIdStandsForItsId()
{
    Ledger ledger;
    ledger.add(inbox, anonymous(1));
    ledger.add(inbox, anonymous(2));
    QCOMPARE(ledger.size(), std::size_t(2));
    QVERIFY(ledger.contains(inbox, letter(1)));
    QVERIFY(!ledger.contains(inbox, letter(3)));
}

void LedgerTest::addingTwiceCountsOnce()
{
    Ledger ledger = filled(1, 2);
    ledger.add(inbox, letter(1));
    QCOMPARE(ledger.size(), std::size_t(2));
    ledger.add(work, letter(1));
    QCOMPARE(ledger.size(), std::size_t(3));
}

void LedgerTest::isBounded()
{
    Ledger ledger = filled(1, Ledger::capacity);
    QCOMPARE(ledger.size(), Ledger::capacity);
    QVERIFY(!ledger.forgottenUpTo().isValid());
    QVERIFY(ledger.contains(inbox, letter(1)));
    ledger.add(inbox, letter(Ledger::capacity + 1));
    QCOMPARE(ledger.size(), Ledger::capacity);
    QVERIFY(!ledger.contains(inbox, letter(1)));
    QVERIFY(!ledger.containsId(inbox, letter(1).id));
    QVERIFY(ledger.contains(inbox, letter(2)));
    QVERIFY(ledger.contains(inbox, letter(Ledger::capacity + 1)));
    QCOMPARE(ledger.forgottenUpTo(), letter(1).receivedAt);
}

void LedgerTest::forgetsInOrderOfAdding()
{
    Ledger ledger = filled(1, Ledger::capacity);
    ledger.add(inbox, letter(1)); // known already: keeps its place
    ledger.add(inbox, letter(Ledger::capacity + 1));
    QVERIFY(!ledger.contains(inbox, letter(1)));
}

void LedgerTest::aSharedMessageIdOutlivesOneEntry()
{
    Ledger ledger;
    Message copy = letter(1);
    ledger.add(inbox, copy);
    for (quint64 uid = 2; uid < Ledger::capacity; ++uid)
        ledger.add(inbox, letter(uid));
    copy.id = QStringLiteral("99.5");
    ledger.add(work, copy);
    ledger.add(inbox, letter(20'000)); // the entry of INBOX goes, the one of Work stays
    QVERIFY(!ledger.containsId(inbox, letter(1).id));
    QVERIFY(ledger.contains(inbox, letter(1)));
    for (quint64 uid = 20'001; uid < 20'001 + Ledger::capacity; ++uid)
        ledger.add(inbox, letter(uid));
    QVERIFY(!ledger.contains(inbox, letter(1)));
}

void LedgerTest::forgottenUpToIsTheNewestThatWent()
{
    Ledger ledger;
    ledger.add(inbox, letter(50'000));
    ledger.add(inbox, letter(1));
    for (quint64 uid = 2; uid < Ledger::capacity; ++uid)
        ledger.add(inbox, letter(uid));
    ledger.add(inbox, letter(30'000));
    QCOMPARE(ledger.forgottenUpTo(), letter(50'000).receivedAt);
    ledger.add(inbox, letter(30'001));
    QCOMPARE(ledger.forgottenUpTo(), letter(50'000).receivedAt);
    QCOMPARE(ledger.forgottenUpTo().timeSpec(), Qt::UTC);
}

void LedgerTest::savesAndLoads()
{
    Ledger ledger = filled(1, 20);
    ledger.add(work, letter(7));
    ledger.add(inbox, anonymous(30));
    Message timeless = letter(31);
    timeless.receivedAt = {};
    ledger.add(inbox, timeless);
    const QByteArray bytes = ledger.save();
    const Ledger loaded = Ledger::load(bytes);
    QCOMPARE(loaded.size(), ledger.size());
    QCOMPARE(loaded.save(), bytes);
    for (quint64 uid = 1; uid <= 20; ++uid)
        QVERIFY(loaded.contains(inbox, letter(uid)));
    QVERIFY(loaded.containsId(work, letter(7).id));
    QVERIFY(loaded.contains(inbox, anonymous(30)));
    QVERIFY(!loaded.contains(inbox, letter(32)));
    QCOMPARE(Ledger::load(Ledger().save()).size(), std::size_t(0));
}

void LedgerTest::savesAndLoadsFull()
{
    Ledger ledger = filled(1, Ledger::capacity + 5);
    Ledger loaded = Ledger::load(ledger.save());
    QCOMPARE(loaded.size(), Ledger::capacity);
    QCOMPARE(loaded.forgottenUpTo(), letter(5).receivedAt);
    // The order is kept too: the next to go is the same one.
    loaded.add(inbox, letter(99'999));
    QVERIFY(!loaded.contains(inbox, letter(6)));
    QVERIFY(loaded.contains(inbox, letter(7)));
}

void LedgerTest::truncatedIsEmpty()
{
    Ledger ledger = filled(1, 5);
    const QByteArray bytes = ledger.save();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const Ledger loaded = Ledger::load(bytes.first(length));
        QVERIFY2(loaded.size() == 0, qPrintable(QString::number(length)));
        QVERIFY2(!loaded.forgottenUpTo().isValid(), qPrintable(QString::number(length)));
    }
    QCOMPARE(Ledger::load(bytes).size(), std::size_t(5));
}

void LedgerTest::noneOfOursIsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"version\":1}");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QByteArray other = filled(1, 3).save();
    other[0] = 'X';
    QTest::newRow("another magic") << other;
    // magic, forgottenUpTo, and a count over the capacity
    QTest::newRow("endless") << QByteArray::fromHex("47524c310000000000000000ffffffff") +
            QByteArray(1024, 'x');
    QTest::newRow("count without entries")
        << QByteArray::fromHex("47524c31000000000000000000002710");
}

void LedgerTest::noneOfOursIsEmpty()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(Ledger::load(bytes).size(), std::size_t(0));
}

void LedgerTest::damagedNeverCrashes()
{
    const QByteArray bytes = filled(1, 4).save();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int value : {0x00, 0x7F, 0x80, 0xFF}) {
            QByteArray damaged = bytes;
            damaged[at] = char(value);
            Ledger loaded = Ledger::load(damaged);
            QVERIFY2(loaded.size() <= 4, qPrintable(QString::number(at)));
            loaded.add(inbox, letter(9));
            QVERIFY2(loaded.contains(inbox, letter(9)), qPrintable(QString::number(at)));
            loaded.forgottenUpTo();
        }
    }
}

QTEST_APPLESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
