// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "compose.h"
#include "notificationtext.h"

#include <QTest>

using namespace Grelot;

class TestNotificationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sender_data();
    void sender();
    void body_data();
    void body();
    void hostileTextIsCutToSize();
    void troubleIsOneLine();
};

void TestNotificationText::sender_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const QString address = QStringLiteral("ada@example.org");
    QTest::newRow("name") << QStringLiteral("Ada") << address << QStringLiteral("Ada");
    QTest::newRow("no name") << QString() << address << address;
    QTest::newRow("name of controls") << QStringLiteral("\u202E\u0007\n") << address << address;
    QTest::newRow("nothing") << QString() << QString() << QStringLiteral("Unknown sender");
    QTest::newRow("lines") << QStringLiteral("Ada\r\nBob") << address << QStringLiteral("Ada Bob");
    QTest::newRow("markup stays text")
        << QStringLiteral("<b>Ada</b>") << address << QStringLiteral("<b>Ada</b>");
}

void TestNotificationText::sender()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QTEST(NotificationText::sender({name, address}), "shown");
}

void TestNotificationText::body_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("preview");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << QStringLiteral("S") << QStringLiteral("P") << QStringLiteral("S\nP");
    QTest::newRow("no preview") << QStringLiteral("S") << QString() << QStringLiteral("S");
    QTest::newRow("no subject") << QString() << QStringLiteral("P")
                                << QStringLiteral("(no subject)\nP");
    QTest::newRow("a line break adds no line")
        << QStringLiteral("S\nfrom: boss") << QStringLiteral("P\u2028Q")
        << QStringLiteral("S from: boss\nP Q");
}

void TestNotificationText::body()
{
    Message message;
    QFETCH(QString, subject);
    QFETCH(QString, preview);
    message.subject = subject;
    message.preview = preview;
    QTEST(NotificationText::body(message), "shown");
}

void TestNotificationText::hostileTextIsCutToSize()
{
    Message message;
    message.from.name = QString(1'000'000, u'n');
    message.subject = QString(1'000'000, u's');
    message.preview = QString(1'000'000, u'p');
    const Notification single = Compose::single(
        QStringLiteral("Work"), QStringLiteral("INBOX"), message, NotificationDetail::Preview);
    QVERIFY(single.summary.size() <= 80);
    QVERIFY(single.body.size() <= 200 + 1 + 256);
    const Notification summary = Compose::summary(QList<Notification>(9, single));
    QCOMPARE(summary.body.count(u'\n'), 2);
    QVERIFY(summary.body.size() < 1000);
}

void TestNotificationText::troubleIsOneLine()
{
    const Notification trouble =
        Compose::trouble(QStringLiteral("Work\nHome"), QStringLiteral("It said:\nno\u202E."));
    QCOMPARE(trouble.summary, QStringLiteral("Work Home needs you"));
    QCOMPARE(trouble.body, QStringLiteral("It said: no."));
}

QTEST_GUILESS_MAIN(TestNotificationText)
#include "tst_notificationtext.moc"
