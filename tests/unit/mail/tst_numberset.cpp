// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "numberset.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <set>

using namespace Grelot;

class NumberSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void capsRanges();
    void countsWithoutListing();
    void meltsNeighbours_data();
    void meltsNeighbours();
    void removes_data();
    void removes();
    void theGreatestNumber();
    void sizeNeverWraps();
    void behavesLikeAPlainSet();
};

namespace {

constexpr quint64 greatest = std::numeric_limits<quint64>::max();

NumberSet setOf(const QString &text)
{
    const auto set = NumberSet::parse(text);
    if (!set)
        qFatal("not a set: %s", qPrintable(text));
    return *set;
}

bool hasSameNumbers(const NumberSet &set, const std::set<quint64> &plain)
{
    bool same = set.size() == plain.size();
    for (quint64 number = 0; number < 70; ++number)
        same = same && set.contains(number) == (plain.count(number) == 1);
    return same;
}

/// Each range is a range, and none touches the next.
bool isTidy(const NumberSet &set)
{
    bool tidy = true;
    for (auto range = set.ranges().begin(); range != set.ranges().end(); ++range) {
        const auto next = std::next(range);
        tidy = tidy && range->first <= range->second &&
            (next == set.ranges().end() || range->second + 1 < next->first);
    }
    return tidy;
}

QString describe(quint32 seed, int step, const NumberSet &set)
{
    return QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(set.toString());
}

} // namespace

void NumberSetTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<quint64>("size");
    const auto row = [](const char *text, const char *canonical, quint64 size) {
        QTest::newRow(*text ? text : "nothing")
            << QString::fromLatin1(text) << QString::fromLatin1(canonical) << size;
    };
    row("", "", 0);
    row("1", "1", 1);
    row("0", "0", 1);
    row("4:9,12", "4:9,12", 7);
    row("12,4:9", "4:9,12", 7);
    row("9:4", "4:9", 6);
    row("7:7", "7", 1);
    row("1,2,3", "1:3", 3);
    row("1:5,3:9", "1:9", 9);
    row("1:9,3:5", "1:9", 9);
    row("5,5,5", "5", 1);
    row("3,1,2", "1:3", 3);
    row("007", "7", 1);
    row("1:4294967295", "1:4294967295", Q_UINT64_C(4294967295));
    row("9999999999999999999", "9999999999999999999", 1);
    row("9999999999999999998:9999999999999999999", "9999999999999999998:9999999999999999999", 2);
}

void NumberSetTest::parses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    QFETCH(const quint64, size);
    const auto set = NumberSet::parse(text);
    QVERIFY(set);
    QCOMPARE(set->toString(), canonical);
    QCOMPARE(set->size(), size);
    QCOMPARE(set->isEmpty(), size == 0);
    QCOMPARE(setOf(canonical), *set);
}

void NumberSetTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const char *const texts[] = {",", "1,", ",1", "1,,2", ":", "1:", ":1", "1:2:3", "*", "1:*",
        "-1", "+1", " 1", "1 ", "1, 2", "a", "1a", "0x10", "1.5", "1;2", "10000000000000000000",
        "99999999999999999999", "1:99999999999999999999", "00000000000000000001"};
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QString(QChar(0x0661));
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("megabyte of digits") << QString(1024 * 1024, u'1');
}

void NumberSetTest::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!NumberSet::parse(text));
}

void NumberSetTest::capsRanges()
{
    QStringList parts;
    for (int i = 0; i < 200'000; ++i)
        parts.append(QString::number(2 * i));
    const auto most = NumberSet::parse(parts.join(u','));
    QVERIFY(most);
    QCOMPARE(most->size(), Q_UINT64_C(200'000));
    // What melts together counts as written: the work of reading is what is capped.
    parts.append(QStringLiteral("0"));
    QVERIFY(!NumberSet::parse(parts.join(u',')));
    QVERIFY(NumberSet::parse(u"1,3,5", 3));
    QVERIFY(!NumberSet::parse(u"1,3,5", 2));
}

void NumberSetTest::countsWithoutListing()
{
    const NumberSet set = setOf(QStringLiteral("1:4294967295"));
    QCOMPARE(set.ranges().size(), std::size_t(1));
    QVERIFY(set.contains(1));
    QVERIFY(set.contains(4294967295));
    QVERIFY(!set.contains(0));
    QVERIFY(!set.contains(4294967296));
    QCOMPARE(set.last(), Q_UINT64_C(4294967295));
    QCOMPARE(NumberSet().last(), Q_UINT64_C(0));
}

void NumberSetTest::meltsNeighbours_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, quint64 first, quint64 last,
                         const QString &after) {
        QTest::newRow(name) << before << first << last << after;
    };
    row("into nothing", QString(), 5, 6, QStringLiteral("5:6"));
    row("apart below", QStringLiteral("5"), 2, 3, QStringLiteral("2:3,5"));
    row("apart above", QStringLiteral("5"), 7, 7, QStringLiteral("5,7"));
    row("touches below", QStringLiteral("5"), 3, 4, QStringLiteral("3:5"));
    row("touches above", QStringLiteral("5"), 6, 6, QStringLiteral("5:6"));
    row("fills a gap", QStringLiteral("1:4,6:9"), 5, 5, QStringLiteral("1:9"));
    row("covers many", QStringLiteral("2,4,6,8"), 3, 7, QStringLiteral("2:8"));
    row("lies within", QStringLiteral("1:9"), 4, 5, QStringLiteral("1:9"));
    row("at zero", QStringLiteral("1"), 0, 0, QStringLiteral("0:1"));
}

void NumberSetTest::meltsNeighbours()
{
    QFETCH(const QString, before);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    QFETCH(const QString, after);
    NumberSet set = setOf(before);
    set.insert(first, last);
    QCOMPARE(set.toString(), after);
    set.insert(first, last);
    QCOMPARE(set.toString(), after);
}

void NumberSetTest::removes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *gone, const char *after) {
        QTest::addRow("%s without %s", before, gone)
            << QString::fromLatin1(before) << QString::fromLatin1(gone)
            << QString::fromLatin1(after);
    };
    row("", "1:9", "");
    row("1:9", "", "1:9");
    row("1:9", "5", "1:4,6:9");
    row("1:9", "1", "2:9");
    row("1:9", "9", "1:8");
    row("1:9", "0:10", "");
    row("1:9", "1:9", "");
    row("2,4,6", "3:5", "2,6");
    row("2:4,6:8", "4:6", "2:3,7:8");
    row("2:4,6:8", "1,5,9", "2:4,6:8");
    row("1:100", "10:20,30:40,99", "1:9,21:29,41:98,100");
    row("0:3", "0", "1:3");
}

void NumberSetTest::removes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, gone);
    QFETCH(const QString, after);
    NumberSet set = setOf(before);
    set.removeAll(setOf(gone));
    QCOMPARE(set.toString(), after);
}

void NumberSetTest::theGreatestNumber()
{
    NumberSet set;
    set.insert(greatest);
    set.insert(greatest);
    QCOMPARE(set.ranges(), (NumberSet::Ranges{{greatest, greatest}}));
    set.insert(greatest - 1);
    QCOMPARE(set.ranges(), (NumberSet::Ranges{{greatest - 1, greatest}}));
    set.insert(20);
    set.insert(10, greatest);
    QCOMPARE(set.ranges(), (NumberSet::Ranges{{10, greatest}}));
    set.insert(15);
    QCOMPARE(set.ranges(), (NumberSet::Ranges{{10, greatest}}));
    set.remove(greatest);
    QCOMPARE(set.ranges(), (NumberSet::Ranges{{10, greatest - 1}}));
    QVERIFY(!set.contains(greatest));
    set.remove(0, greatest);
    QVERIFY(set.isEmpty());
}

void NumberSetTest::sizeNeverWraps()
{
    NumberSet set;
    set.insert(0, greatest);
    QCOMPARE(set.size(), greatest);
    QVERIFY(!set.isEmpty());
    set.remove(5);
    QCOMPARE(set.size(), greatest);
    set.remove(6);
    QCOMPARE(set.size(), greatest - 1);
}

void NumberSetTest::behavesLikeAPlainSet()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        NumberSet set;
        std::set<quint64> plain;
        for (int step = 0; step < 200; ++step) {
            const quint64 first = random.bounded(60);
            const quint64 last = first + random.bounded(8);
            const bool inserts = random.bounded(2) == 0;
            for (quint64 number = first; number <= last; ++number)
                inserts ? void(plain.insert(number)) : void(plain.erase(number));
            inserts ? set.insert(first, last) : set.remove(first, last);
            const bool same =
                hasSameNumbers(set, plain) && isTidy(set) && setOf(set.toString()) == set;
            if (!same)
                QFAIL(qPrintable(describe(seed, step, set)));
        }
    }
}

QTEST_APPLESS_MAIN(NumberSetTest)
#include "tst_numberset.moc"
