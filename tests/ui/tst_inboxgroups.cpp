// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxmodel.h"
#include "inboxsamples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Grelot;

namespace {

const QString work = QStringLiteral("Work");
const QString home = QStringLiteral("Home");

QList<InboxAccount> both()
{
    return {{home, Qt::darkGreen, 1}, {work, Qt::darkBlue, 2}};
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Ids of messages, names of headings in brackets.
QStringList lines(const InboxModel &model)
{
    QStringList result;
    for (int i = 0; i < model.rowCount(); ++i)
        result.append(model.isHeading(i) ? u'[' + model.row(i).account + u']'
                                         : model.row(i).message.id.mid(3));
    return result;
}

InboxRow saying(int number, const QString &sender, const QString &subject, const QString &preview)
{
    InboxRow row = inboxRow(number);
    row.message.from.name = sender;
    row.message.subject = subject;
    row.message.preview = preview;
    return row;
}

} // namespace

/// Accounts apart, and the search.
class InboxGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAccountsHaveHeadings();
    void oneAccountHasNone();
    void anEmptyAccountHasNone();
    void headingsAreNoMessages();
    void oneAccountCanBeChosen();
    void headingsStayWhereNewsCome();
    void queries_data();
    void queries();
    void aQueryGoesOnWithNews();
    void headingsWithoutAMatchGo();
};

void InboxGroupsTest::severalAccountsHaveHeadings()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setRows({inboxRow(1), inboxRow(2), inboxRow(3, home)});
    model.setAccounts(both());
    QCOMPARE(lines(model), words("[Home] 3 [Work] 2 1"));
    QCOMPARE(model.index(0).data(InboxModel::HueRole).value<QColor>(), QColor(Qt::darkGreen));
    QCOMPARE(model.listed(), 3);
    QCOMPARE(model.shown().size(), 3);
    model.setAccounts({both()[1], both()[0]}); // ordered otherwise in the settings
    QCOMPARE(lines(model), words("[Work] 2 1 [Home] 3"));
}

void InboxGroupsTest::oneAccountHasNone()
{
    InboxModel model;
    model.setAccounts({both()[1]});
    model.setRows({inboxRow(1), inboxRow(2)});
    QCOMPARE(lines(model), words("2 1"));
}

void InboxGroupsTest::anEmptyAccountHasNone()
{
    InboxModel model;
    model.setAccounts(both());
    model.setRows({inboxRow(1)});
    QCOMPARE(lines(model), words("[Work] 1"));
}

void InboxGroupsTest::headingsAreNoMessages()
{
    InboxModel model;
    model.setAccounts(both());
    model.setRows({inboxRow(1), inboxRow(2, home)});
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(
        model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Account Home"));
    QVERIFY(
        model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("(Home)")));
    QCOMPARE(model.find(home, {}, {}), -1);
    QCOMPARE(model.find(home, QStringLiteral("INBOX"), QStringLiteral("17.2")), 1);
}

void InboxGroupsTest::oneAccountCanBeChosen()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setAccounts(both());
    model.setRows({inboxRow(1), inboxRow(2, home), inboxRow(3)});
    model.setAccount(work);
    QCOMPARE(lines(model), words("3 1"));
    QCOMPARE(model.listed(), 3);
    model.setAccount({});
    QCOMPARE(lines(model), words("[Home] 2 [Work] 3 1"));
}

void InboxGroupsTest::headingsStayWhereNewsCome()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setAccounts(both());
    model.setRows({inboxRow(1), inboxRow(2, home)});
    const QPersistentModelIndex heading(model.index(2));
    const QPersistentModelIndex first(model.index(3));
    model.setRows({inboxRow(1), inboxRow(2, home), inboxRow(4, home), inboxRow(5)});
    QCOMPARE(lines(model), words("[Home] 4 2 [Work] 5 1"));
    QCOMPARE(heading.row(), 3);
    QCOMPARE(first.row(), 5);
}

void InboxGroupsTest::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << "" << words("3 2 1");
    QTest::newRow("blanks") << "   " << words("3 2 1");
    QTest::newRow("sender") << "lovelace" << words("3");
    QTest::newRow("capitals") << "LOVELACE" << words("3");
    QTest::newRow("subject") << "rehearsal" << words("2");
    QTest::newRow("preview") << "museum" << words("1");
    QTest::newRow("accents looked for") << QString::fromUtf8("élise") << words("2");
    QTest::newRow("accents left out") << "elise" << words("2");
    QTest::newRow("each word somewhere") << "thursday elise" << words("2");
    QTest::newRow("one word nowhere") << "thursday ada" << QStringList{};
    QTest::newRow("address") << "s@example" << words("3 2 1");
    QTest::newRow("no pattern") << ".*" << QStringList{};
    QTest::newRow("sharp s") << QString::fromUtf8("straße") << words("3");
}

void InboxGroupsTest::queries()
{
    QFETCH(QString, query);
    InboxModel model;
    model.setRows({saying(3, QStringLiteral("Ada Lovelace"), QStringLiteral("Notes"),
                       QString::fromUtf8("Die Straße")),
        saying(2, QString::fromUtf8("Élise"), QStringLiteral("Rehearsal on Thursday"), {}),
        saying(1, QStringLiteral("Grace"), QStringLiteral("A bug"),
            QStringLiteral("For the museum"))});
    model.setQuery(InboxQuery(query));
    QTEST(lines(model), "found");
}

void InboxGroupsTest::aQueryGoesOnWithNews()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setQuery(InboxQuery(QStringLiteral("subject 1")));
    model.setRows(inboxRows({1, 2}));
    QCOMPARE(lines(model), words("1"));
    model.setRows(inboxRows({1, 2, 10, 11, 3}));
    QCOMPARE(lines(model), words("11 10 1"));
    QCOMPARE(model.listed(), 5);
}

void InboxGroupsTest::headingsWithoutAMatchGo()
{
    InboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setAccounts(both());
    model.setRows({inboxRow(1), inboxRow(2, home)});
    model.setQuery(InboxQuery(QStringLiteral("subject 2")));
    QCOMPARE(lines(model), words("[Home] 2"));
    model.setQuery({});
    QCOMPARE(lines(model), words("[Home] 2 [Work] 1"));
}

QTEST_MAIN(InboxGroupsTest)
#include "tst_inboxgroups.moc"
