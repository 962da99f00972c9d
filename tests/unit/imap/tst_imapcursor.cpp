// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "imapcursor.h"

#include <QtTest>

using namespace Grelot;

class TestImapCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void roundTrip();
    void malformed_data();
    void malformed();
    void tooManyMailboxes();
};

void TestImapCursor::text()
{
    ImapCursor cursor;
    cursor.set(QStringLiteral("Lists/Qt=;%"), {3, 9, 0});
    cursor.set(QStringLiteral("INBOX"), {17, 21, 4711});
    QCOMPARE(cursor.toCursor().value, QStringLiteral("INBOX=17.21.4711;Lists%2FQt%3D%3B%25=3.9.0"));
    QCOMPARE(ImapCursor().toCursor(), Cursor());
}

void TestImapCursor::roundTrip()
{
    ImapCursor cursor;
    cursor.set(QStringLiteral("Entwürfe & 日本"), {4294967295, 4294967295, 9223372036854775807});
    cursor.set(QStringLiteral("INBOX"), {1, 1, 0});
    const auto parsed = ImapCursor::parse(cursor.toCursor());
    QVERIFY(parsed);
    QCOMPARE(*parsed, cursor);
    QVERIFY(parsed->position(QStringLiteral("INBOX")));
    QVERIFY(!parsed->position(QStringLiteral("Other")));
    QCOMPARE(*ImapCursor::parse({}), ImapCursor());
}

void TestImapCursor::malformed_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"INBOX", "INBOX=", "=1.2.3", "INBOX=1.2", "INBOX=1.2.3.4", "INBOX=1.2.x", "INBOX=-1.2.3",
            "INBOX=01.2.3", "INBOX=1.2.3;", ";", "INBOX=1.2.99999999999999999999", "INBOX=1. 2.3"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("too long") << QString(1001, u'a');
}

void TestImapCursor::malformed()
{
    QFETCH(QString, text);
    QVERIFY(!ImapCursor::parse({text}));
}

void TestImapCursor::tooManyMailboxes()
{
    ImapCursor cursor;
    for (int i = 0; i < 200; ++i)
        cursor.set(QStringLiteral("Mailbox %1").arg(i), {1, 2, 3});
    const Cursor shortened = cursor.toCursor();
    QVERIFY(shortened.value.size() <= ImapCursor::maxLength);
    const auto parsed = ImapCursor::parse(shortened);
    QVERIFY(parsed && parsed->positions().size() > 10);
}

QTEST_GUILESS_MAIN(TestImapCursor)
#include "tst_imapcursor.moc"
