// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxmodel.h"
#include "inboxsamples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Grelot;

namespace {

QStringList ids(const InboxModel &model)
{
    QStringList result;
    for (int i = 0; i < model.rowCount(); ++i)
        result.append(model.row(i).message.id.mid(3));
    return result;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void sameSecondKeepsTheServersOrder();
    void rowsThatStayKeepTheirIndex();
    void changesAreMinimal_data();
    void changesAreMinimal();
    void aChangedRowSaysSo();
    void aMovedRowIsFoundInItsNewPlace();
    void doublesAreDropped();
    void randomChangesEndRight();
    void textsAreOnePlainLine();
    void findsByAllThree();
};

void TestInboxModel::newestComesFirst()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(inboxRows({2, 9, 4}));
    QCOMPARE(ids(model), words("9 4 2"));
    QCOMPARE(model.index(0).data(InboxModel::SenderRole).toString(), QStringLiteral("Sender 9"));
}

void TestInboxModel::sameSecondKeepsTheServersOrder()
{
    QList<InboxRow> rows = inboxRows({8, 9, 10, 11});
    for (InboxRow &row : rows)
        row.message.receivedAt = rows.first().message.receivedAt;
    InboxModel model;
    model.setRows(rows);
    QCOMPARE(ids(model), words("11 10 9 8")); // not as texts sort
}

void TestInboxModel::rowsThatStayKeepTheirIndex()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(inboxRows({1, 2, 3}));
    const QPersistentModelIndex two(model.index(1));
    model.setRows(inboxRows({2, 4, 5}));
    QVERIFY(two.isValid());
    QCOMPARE(two.row(), 2);
    model.setRows(inboxRows({4}));
    QVERIFY(!two.isValid());
}

void TestInboxModel::changesAreMinimal_data()
{
    QTest::addColumn<QList<InboxRow>>("before");
    QTest::addColumn<QList<InboxRow>>("after");
    QTest::addColumn<int>("removals");
    QTest::addColumn<int>("insertions");
    QTest::newRow("same") << inboxRows({1, 2, 3}) << inboxRows({3, 1, 2}) << 0 << 0;
    QTest::newRow("one more") << inboxRows({1, 2}) << inboxRows({1, 2, 3}) << 0 << 1;
    QTest::newRow("two runs more") << inboxRows({3, 6}) << inboxRows({1, 2, 3, 4, 5, 6}) << 0 << 2;
    QTest::newRow("first gone") << inboxRows({1, 2, 3}) << inboxRows({1, 2}) << 1 << 0;
    QTest::newRow("last gone") << inboxRows({1, 2, 3}) << inboxRows({2, 3}) << 1 << 0;
    QTest::newRow("two runs gone") << inboxRows({1, 2, 3, 4, 5}) << inboxRows({3}) << 2 << 0;
    QTest::newRow("all gone") << inboxRows({1, 2, 3}) << inboxRows({}) << 1 << 0;
    QTest::newRow("all new") << inboxRows({}) << inboxRows({1, 2, 3}) << 0 << 1;
    QTest::newRow("exchanged") << inboxRows({1, 3}) << inboxRows({2, 4}) << 1 << 1;
}

void TestInboxModel::changesAreMinimal()
{
    QFETCH(QList<InboxRow>, before);
    QFETCH(QList<InboxRow>, after);
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows(before);
    QSignalSpy removed(&model, &InboxModel::rowsRemoved);
    QSignalSpy inserted(&model, &InboxModel::rowsInserted);
    QSignalSpy changed(&model, &InboxModel::dataChanged);
    QSignalSpy reset(&model, &InboxModel::modelReset);
    model.setRows(after);
    QTEST(int(removed.size()), "removals");
    QTEST(int(inserted.size()), "insertions");
    QVERIFY(changed.isEmpty());
    QVERIFY(reset.isEmpty());
    QCOMPARE(model.rowCount(), after.size());
}

void TestInboxModel::aChangedRowSaysSo()
{
    InboxModel model;
    QList<InboxRow> rows = inboxRows({1, 2, 3});
    model.setRows(rows);
    rows[1].message.preview = QStringLiteral("fetched later");
    QSignalSpy changed(&model, &InboxModel::dataChanged);
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(
        model.index(1).data(InboxModel::PreviewRole).toString(), QStringLiteral("fetched later"));
}

void TestInboxModel::aMovedRowIsFoundInItsNewPlace()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    QList<InboxRow> rows = inboxRows({1, 2, 3});
    model.setRows(rows);
    rows[0].message.receivedAt = rows[0].message.receivedAt.addDays(1);
    model.setRows(rows);
    QCOMPARE(ids(model), words("1 3 2"));
}

void TestInboxModel::doublesAreDropped()
{
    InboxModel model;
    model.setRows(inboxRows({1, 2, 1, 2}));
    QCOMPARE(ids(model), words("2 1"));
    QList<InboxRow> two{inboxRow(1), inboxRow(1, QStringLiteral("Home"))};
    model.setRows(two);
    QCOMPARE(model.rowCount(), 2); // the same id in two accounts is two messages
}

void TestInboxModel::randomChangesEndRight()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    QRandomGenerator random(4711);
    for (int round = 0; round < 200; ++round) {
        QList<InboxRow> rows;
        for (int i = 0; i < 30; ++i) {
            if (random.bounded(2) == 0)
                continue;
            rows.append(inboxRow(i));
            if (random.bounded(10) == 0) {
                rows.last().message.receivedAt =
                    rows.last().message.receivedAt.addSecs(60 * random.bounded(-20, 20));
            }
        }
        model.setRows(rows);
        std::sort(rows.begin(), rows.end(), comesBefore);
        QCOMPARE(model.rowCount(), rows.size());
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(model.row(i), rows[i]);
    }
}

void TestInboxModel::textsAreOnePlainLine()
{
    InboxRow row = inboxRow(1);
    row.message.from = {QStringLiteral("A\u202EB\n\0C"), {}};
    row.message.subject = QString(100'000, u'x') + u'\n';
    row.message.preview = QStringLiteral("one\r\ntwo");
    row.account = QStringLiteral("<i>Work</i>");
    InboxModel model;
    model.setRows({row});
    const QModelIndex index = model.index(0);
    QVERIFY(!index.data(InboxModel::SenderRole).toString().contains(QChar(0x202E)));
    QVERIFY(index.data(InboxModel::SubjectRole).toString().size() <= 301);
    QCOMPARE(index.data(InboxModel::PreviewRole).toString(), QStringLiteral("one two"));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(QLatin1String("<i>")));
    row.message.from = {};
    row.message.subject.clear();
    model.setRows({row});
    QCOMPARE(
        model.index(0).data(InboxModel::SenderRole).toString(), QStringLiteral("Unknown sender"));
    QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("(no subject)"));
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(
        spoken.startsWith(QLatin1String("Unknown sender: (no subject). ")), qPrintable(spoken));
}

void TestInboxModel::findsByAllThree()
{
    InboxModel model;
    model.setRows({inboxRow(1), inboxRow(2, QStringLiteral("Home"))});
    const QString inbox = QStringLiteral("INBOX");
    QCOMPARE(model.find(QStringLiteral("Work"), inbox, QStringLiteral("17.1")), 1);
    QCOMPARE(model.find(QStringLiteral("Home"), inbox, QStringLiteral("17.2")), 0);
    QCOMPARE(model.find(QStringLiteral("Home"), inbox, QStringLiteral("17.1")), -1);
    QCOMPARE(
        model.find(QStringLiteral("Work"), QStringLiteral("Junk"), QStringLiteral("17.1")), -1);
}

QTEST_GUILESS_MAIN(TestInboxModel)
#include "tst_inboxmodel.moc"
