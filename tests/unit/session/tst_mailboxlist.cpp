// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "mailboxlist.h"

#include <QTest>

using namespace Grelot;

namespace {

MailboxEntry entry(const QString &name, MailboxRole role = MailboxRole::None)
{
    return {name, name, {}, role};
}

QStringList titlesOf(const MailboxList &list)
{
    QStringList titles;
    for (const MailboxEntry &each : list.entries)
        titles.append(each.title);
    return titles;
}

} // namespace

/// What a server names, brought into the order and the size in which people choose.
class TestMailboxList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inboxFirstAndOwnMailLast();
    void leavesOutWhatNobodyCouldWrite_data();
    void leavesOutWhatNobodyCouldWrite();
    void titlesAreHarmless();
    void isCutWhereItIsLong();
};

void TestMailboxList::inboxFirstAndOwnMailLast()
{
    MailboxEntry folder = entry(QStringLiteral("Above"));
    folder.selectable = false;
    const MailboxList list =
        MailboxList::of({folder, entry(QStringLiteral("Archive"), MailboxRole::Archive),
            entry(QStringLiteral("All"), MailboxRole::All),
            entry(QStringLiteral("Drafts"), MailboxRole::Drafts),
            entry(QStringLiteral("Junk"), MailboxRole::Junk),
            entry(QStringLiteral("Sent"), MailboxRole::Sent),
            entry(QStringLiteral("Bin"), MailboxRole::Trash), entry(QStringLiteral("work")),
            entry(QStringLiteral("Lists/Qt")), entry(QStringLiteral("INBOX"), MailboxRole::Inbox)});
    QCOMPARE(titlesOf(list).join(u' '),
        QStringLiteral("INBOX Archive Lists/Qt work All Bin Drafts Junk Sent Above"));
    QVERIFY(list.isWhole);
}

void TestMailboxList::leavesOutWhatNobodyCouldWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("line break") << QStringLiteral("Lists\nWork");
    QTest::newRow("NUL") << QStringLiteral("Lists") + QChar(0);
    QTest::newRow("C1 control") << QStringLiteral("Lists") + QChar(0x85);
    QTest::newRow("half a character") << QStringLiteral("Lists") + QChar(0xD83D);
    QTest::newRow("too long") << QString(MailboxList::longestName + 1, u'x');
    QTest::newRow("there already") << QStringLiteral("Work");
}

void TestMailboxList::leavesOutWhatNobodyCouldWrite()
{
    QFETCH(const QString, name);
    const MailboxList list =
        MailboxList::of({entry(QStringLiteral("Work")), entry(name), entry(QStringLiteral("Zoo"))});
    QCOMPARE(titlesOf(list), (QStringList{QStringLiteral("Work"), QStringLiteral("Zoo")}));
}

void TestMailboxList::titlesAreHarmless()
{
    const QString turned = QStringLiteral("Lists/") + QChar(0x202E) + QStringLiteral("tQ");
    const QString longest(MailboxList::longestName, u'x');
    const MailboxList list = MailboxList::of({entry(turned), entry(longest),
        {QStringLiteral("bare"), QString(1, QChar(0x202E)), {}, MailboxRole::None}});
    QCOMPARE(list.entries.size(), 3);
    QCOMPARE(list.entries[0].title, QStringLiteral("bare")); // rather than nothing at all
    QCOMPARE(list.entries[1].title, QStringLiteral("Lists/tQ"));
    QCOMPARE(list.entries[1].name, turned); // else it would not be found
    QVERIFY(list.entries[2].title.size() <= 200);
    QCOMPARE(list.entries[2].name, longest);
}

void TestMailboxList::isCutWhereItIsLong()
{
    QList<MailboxEntry> many;
    for (int i = 0; i < MailboxList::most; ++i)
        many.append(entry(QStringLiteral("Box %1").arg(i)));
    QVERIFY(MailboxList::of(many).isWhole);
    QVERIFY(!MailboxList::of(many, false).isWhole);
    many.append(entry(QStringLiteral("INBOX"), MailboxRole::Inbox));
    const MailboxList list = MailboxList::of(many);
    QCOMPARE(list.entries.size(), MailboxList::most);
    QVERIFY(!list.isWhole);
    QCOMPARE(list.entries.first().role, MailboxRole::Inbox); // whatever is cut
}

QTEST_APPLESS_MAIN(TestMailboxList)
#include "tst_mailboxlist.moc"
