// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "serviceorder.h"

#include <QTest>

using namespace Grelot;

class ServiceOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowestPriorityFirst();
    void weightDecidesHowOften();
    void noneIsLost();
    void declined();
};

namespace {

ServiceRecord record(const char *target, quint16 priority, quint16 weight)
{
    return {QLatin1String(target), 993, priority, weight};
}

} // namespace

void ServiceOrderTest::lowestPriorityFirst()
{
    RandomSource random(1);
    for (int i = 0; i < 50; ++i) {
        const auto ordered = inOrderOfTrial(
            {record("c", 30, 9), record("a", 10, 0), record("b", 20, 65535)}, random);
        QCOMPARE(ordered, (QList{record("a", 10, 0), record("b", 20, 65535), record("c", 30, 9)}));
    }
}

void ServiceOrderTest::weightDecidesHowOften()
{
    RandomSource random(7);
    QHash<QString, int> first;
    for (int i = 0; i < 4'000; ++i) {
        const auto ordered = inOrderOfTrial(
            {record("none", 5, 0), record("three", 5, 300), record("one", 5, 100)}, random);
        ++first[ordered.first().target];
    }
    QVERIFY2(qAbs(first.value(QStringLiteral("three")) - 3'000) < 150,
        qPrintable(QString::number(first.value(QStringLiteral("three")))));
    QVERIFY(qAbs(first.value(QStringLiteral("one")) - 1'000) < 150);
    // RFC 2782: "a very small chance of being selected", 1 in 401.
    QVERIFY(first.value(QStringLiteral("none")) < 40);
}

void ServiceOrderTest::noneIsLost()
{
    RandomSource random(3);
    const QList<ServiceRecord> records{record("a", 1, 0), record("b", 1, 0), record("c", 1, 5),
        record("d", 2, 1), record("d", 2, 1)};
    const auto ordered = inOrderOfTrial(records, random);
    QCOMPARE(ordered.size(), records.size());
    for (const ServiceRecord &one : records)
        QCOMPARE(ordered.count(one), records.count(one));
    QVERIFY(inOrderOfTrial({}, random).isEmpty());
}

void ServiceOrderTest::declined()
{
    QVERIFY(isDeclined({record("", 0, 0)}));
    QVERIFY(!isDeclined({}));
    QVERIFY(!isDeclined({record("imap.example.org", 0, 0)}));
    QVERIFY(!isDeclined({record("", 0, 0), record("imap.example.org", 0, 0)}));
}

QTEST_APPLESS_MAIN(ServiceOrderTest)
#include "tst_serviceorder.moc"
