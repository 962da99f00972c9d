// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "idset.h"

#include <QTest>

using namespace Grelot;

class IdSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void keepsOrderedAndOthersApart();
    void removesAllOfAnother_data();
    void removesAllOfAnother();
    void equalWhateverWasThereBefore();
    void newestFirst();
    void othersKeepTheirOrder();
    void orderIsNoDifference();
    void newestOfAHugeSetIsCheap();
    void hugeIsNotEmpty();
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

IdSet setOf(const char *text)
{
    const auto set = IdSet::parse(words(text));
    if (!set)
        qFatal("not a set: %s", text);
    return *set;
}

} // namespace

void IdSetTest::parses_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<quint64>("size");
    const auto row = [](const char *entries, const char *canonical, quint64 size) {
        QTest::newRow(*entries ? entries : "nothing")
            << QString::fromLatin1(entries) << QString::fromLatin1(canonical) << size;
    };
    row("", "", 0);
    row("17.4", "17.4", 1);
    row("17.4:9,12", "17.4:9,12", 7);
    row("17.4 17.5 17.6", "17.4:6", 3);
    row("18.1 17.9", "17.9 18.1", 2);
    row("Mabc", "Mabc", 1);
    row("Mabc 17.4 Mabc", "17.4 Mabc", 2);
    row("17.", "", 0);
    row("a.4", "a.4", 1);
    row(".4", ".4", 1);
    row("4", "4", 1);
}

void IdSetTest::parses()
{
    QFETCH(const QString, entries);
    QFETCH(const QString, canonical);
    QFETCH(const quint64, size);
    const auto set = IdSet::parse(entries.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(set);
    QCOMPARE(set->size(), size);
    QCOMPARE(set->isEmpty(), size == 0);
    QCOMPARE(set->toStringList(), canonical.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(IdSet::parse(set->toStringList()), set);
    QCOMPARE(*set == IdSet(), size == 0);
}

void IdSetTest::refuses_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *entry : {"17.x", "17.4,", "17.4:*", "17.4.5", "17.99999999999999999999"})
        QTest::newRow(entry) << QString::fromLatin1(entry);
}

void IdSetTest::refuses()
{
    QFETCH(const QString, entry);
    QVERIFY(!IdSet::parse({entry}));
    QVERIFY(!IdSet::parse({QStringLiteral("17.1"), entry}));
}

void IdSetTest::keepsOrderedAndOthersApart()
{
    IdSet set;
    const QStringList ids = words("17.1 17.2 18.1 Mabc 17.01 017.3");
    for (const QString &id : ids) {
        QVERIFY2(!set.contains(id), qPrintable(id));
        set.insert(id);
        QVERIFY2(set.contains(id), qPrintable(id));
    }
    QCOMPARE(set.size(), quint64(ids.size()));
    QCOMPARE(set.ordered().size(), std::size_t(2));
    set.remove(QStringLiteral("17.1"));
    set.remove(QStringLiteral("Mabc"));
    set.remove(QStringLiteral("19.1"));
    QVERIFY(!set.contains(QStringLiteral("17.1")));
    QVERIFY(!set.contains(QStringLiteral("Mabc")));
    QVERIFY(set.contains(QStringLiteral("17.01")));
    QCOMPARE(set.size(), quint64(ids.size() - 2));
}

void IdSetTest::removesAllOfAnother_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const char *from, const char *others, const char *left) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(others)
                            << QString::fromLatin1(left);
    };
    row("nothing", "17.4 Mabc", "", "17.4 Mabc");
    row("from nothing", "", "17.4 Mabc", "");
    row("part of a range", "17.1:9", "17.4:5,9", "17.1:3,6:8");
    row("a whole epoch", "17.1:9 18.1", "17.1:20", "18.1");
    row("another epoch", "17.1:9", "18.1:9", "17.1:9");
    row("without order", "Mabc Mdef", "Mabc Mghi", "Mdef");
}

void IdSetTest::removesAllOfAnother()
{
    QFETCH(const QString, from);
    QFETCH(const QString, others);
    QFETCH(const QString, left);
    IdSet set = setOf(qPrintable(from));
    set.removeAll(setOf(qPrintable(others)));
    QCOMPARE(set, setOf(qPrintable(left)));
}

void IdSetTest::equalWhateverWasThereBefore()
{
    IdSet set;
    set.insert(QStringLiteral("17.1"));
    set.remove(QStringLiteral("17.1"));
    set.insert(18, NumberSet());
    QVERIFY(set.isEmpty());
    QCOMPARE(set, IdSet());
}

void IdSetTest::newestFirst()
{
    const IdSet set = setOf("17.1:3,9 18.2 Mabc");
    QCOMPARE(set.newest(100), words("18.2 17.9 17.3 17.2 17.1 Mabc"));
    QCOMPARE(set.newest(3), words("18.2 17.9 17.3"));
    QCOMPARE(set.newest(0), QStringList());
}

void IdSetTest::othersKeepTheirOrder()
{
    IdSet set = setOf("Mb Ma Md Mc Me");
    set.insert(QStringLiteral("Mb")); // keeps its place
    QCOMPARE(set.toStringList(), words("Mb Ma Md Mc Me"));
    QCOMPARE(set.newest(3), words("Me Mc Md"));
    set.remove(QStringLiteral("Mc"));
    set.insert(QStringLiteral("Mc")); // a new one
    set.removeAll(setOf("Md Mx"));
    QCOMPARE(set.newest(100), words("Mc Me Ma Mb"));
    set.insert(QStringLiteral("17.4"));
    QCOMPARE(set.newest(2), words("17.4 Mc"));
    QCOMPARE(set.newest(1), words("17.4"));
}

void IdSetTest::orderIsNoDifference()
{
    QCOMPARE(setOf("Ma Mb Mc"), setOf("Mc Ma Mb"));
    QVERIFY(setOf("Ma Mb") != setOf("Ma Mc"));
    QVERIFY(setOf("Ma Mb") != setOf("Ma Mb Mc"));
}

void IdSetTest::newestOfAHugeSetIsCheap()
{
    QCOMPARE(setOf("17.1:4294967295").newest(2), words("17.4294967295 17.4294967294"));
}

void IdSetTest::hugeIsNotEmpty()
{
    IdSet set;
    NumberSet all;
    all.insert(0, std::numeric_limits<quint64>::max());
    set.insert(17, all);
    set.insert(18, all);
    QVERIFY(!set.isEmpty());
    QCOMPARE(set.size(), std::numeric_limits<quint64>::max());
    QCOMPARE(set.newest(1), words("18.18446744073709551615"));
}

QTEST_APPLESS_MAIN(IdSetTest)
#include "tst_idset.moc"
